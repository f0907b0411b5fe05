import { decodeFrame, Frame } from "../transport/codec";
import { applyPatch } from "../tree/patch";
import { Tree } from "../tree/tree";
import { Action, type Message, type WireMap, type WireValue } from "../tree/wire";
import { type Said, words } from "./words";

const KEPT = 500;

/** A frame of the log. */
export interface Entry extends Said {
  out: boolean;
  /** Milliseconds since the page was opened. */
  at: number;
  bytes: number;
  /** What lies between an event and the next answer, in milliseconds. */
  answered?: number;
}

/** What has gone over the wire, and the tree as the program has sent it. */
export class Record {
  readonly log: Entry[] = [];
  tree: Tree = new Tree(() => undefined);
  session = "";
  private waiting: Entry | undefined;

  constructor(private readonly changed: () => void) {}

  /** Notes a frame. */
  note(out: boolean, frame: Uint8Array): void {
    const messages = read(frame);
    if (messages.length === 0) return;
    for (const message of messages) this.apply(out, message);
    const said = messages.map((message) => words(this.tree, message));
    const entry: Entry = {
      out,
      at: performance.now(),
      bytes: frame.length,
      text: said.map((one) => one.text).join("; "),
      id: said.find((one) => one.id !== undefined)?.id,
    };
    if (out && messages.some(([action]) => action === Action.event)) this.waiting = entry;
    else if (!out && this.waiting) {
      this.waiting.answered = entry.at - this.waiting.at;
      this.waiting = undefined;
    }
    this.log.push(entry);
    if (this.log.length > KEPT) this.log.shift();
    this.changed();
  }

  private apply(out: boolean, [action, body]: Message): void {
    if (out) {
      if (action === Action.update) this.tree.find(body.id as number)?.set(body.props as WireMap);
      return;
    }
    if (action === Action.register) {
      if (body.session_id) this.session = String(body.session_id);
      if (!body.page_patch) return;
      this.tree = new Tree(() => undefined);
      this.tree.load(body.page_patch as WireMap, false);
    } else if (action === Action.patch) {
      const node = this.tree.find(body.id as number);
      if (node) applyPatch(node, body.patch as WireValue[]);
    }
  }
}

function read(frame: Uint8Array): Message[] {
  if (frame[0] === Frame.message) return [decodeFrame(frame) as Message];
  if (frame[0] === Frame.numbered) return (decodeFrame(frame) as [number, number, Message[]])[2];
  return [];
}
