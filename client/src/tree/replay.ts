/*
 * Applies recorded frames to a control tree and prints what came of it: the Python tests compare that with what
 * the server believes to have sent. Reads frames from stdin, each after its length (u32, little-endian):
 *
 *   0x00, 0x02   as on the wire; REGISTER_CLIENT loads the page, PATCH_CONTROL changes it, the rest is ignored
 *   0xF0         print the tree as one line of JSON
 *   0xF1         start again with an empty tree
 */
import { decodeFrame, Frame } from "../transport/codec";
import { ControlNode } from "./node";
import { applyPatch } from "./patch";
import { Tree } from "./tree";
import { Action, Ext, type Message, type WireMap, type WireValue } from "./wire";

const PRINT = 0xf0;
const RESET = 0xf1;

let tree = emptyTree();

function emptyTree(): Tree {
  return new Tree(() => undefined);
}

function handle(frame: Uint8Array): void {
  if (frame[0] === PRINT) process.stdout.write(`${JSON.stringify(plain(tree.page))}\n`);
  else if (frame[0] === RESET) tree = emptyTree();
  else if (frame[0] === Frame.message) apply([decodeFrame(frame) as Message]);
  else if (frame[0] === Frame.numbered) apply((decodeFrame(frame) as [number, number, Message[]])[2]);
}

function apply(messages: Message[]): void {
  for (const [action, body] of messages) {
    if (action === Action.register && body.page_patch) tree.load(body.page_patch as WireMap, false);
    if (action !== Action.patch) continue;
    const node = tree.find(body.id as number);
    if (node) applyPatch(node, body.patch as WireValue[]);
    else process.stderr.write(`dropped a patch for unknown control ${body.id}\n`);
  }
}

function plain(value: WireValue): unknown {
  if (value instanceof ControlNode) {
    const entries = value.names().map((name) => [name, plain(value.raw(name))] as const);
    const set = entries.filter(([, one]) => one !== null);
    return { _c: value.type, _i: value.id, ...Object.fromEntries(set) };
  }
  if (value === undefined || value === null) return null;
  if (value instanceof Ext) return { $ext: [value.code, value.text] };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString("hex") };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
  }
  return value;
}

let rest = Buffer.alloc(0);
for await (const chunk of process.stdin) {
  rest = Buffer.concat([rest, chunk as Buffer]);
  while (rest.length >= 4 && rest.length >= 4 + rest.readUInt32LE(0)) {
    const end = 4 + rest.readUInt32LE(0);
    handle(new Uint8Array(rest.subarray(4, end)));
    rest = rest.subarray(end);
  }
}
