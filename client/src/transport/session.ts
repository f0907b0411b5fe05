import { createSignal, untrack } from "solid-js";
import { config, socketUrlAt } from "../browser/config";
import { keepCookies, leave } from "../browser/leaving";
import { reloadIfTurnedAway } from "../browser/reloading";
import { rememberSession, sessionId } from "../browser/tab";
import { applyPatch } from "../tree/patch";
import { Tree } from "../tree/tree";
import { Action, type Message, type WireMap, type WireValue } from "../tree/wire";
import { Again, placeIn } from "./again";
import { Channels } from "./channels";
import { decodeFrame, encodeFrame, Frame } from "./codec";
import { Link, type LinkAnswer, type Numbered } from "./link";
import { PutBack } from "./put_back";
import { type Claim, registration } from "./registration";
import { type EarlySocket, Line } from "./socket";

const ACK_WITHIN = 200;
const TOO_BIG = 1009;
const REFUSED = 4003;
const REMEMBERED_CALLS = 1000;

/** A visitor's session: the control tree and the conversation with the server about it. */
export class Session {
  readonly tree: Tree = new Tree((action, body) => this.post([action, body]));
  readonly channels: Channels = new Channels((frame) => this.line.send(frame));

  private readonly connected = createSignal(false);
  private readonly crashed = createSignal<string>();
  private readonly loaded = createSignal(false);
  private readonly countedAnew = createSignal(0);
  private readonly begunAnew = createSignal(false);
  private readonly lost = createSignal(false);
  private readonly typed = new PutBack();
  private readonly again: Again = new Again(
    this.tree,
    (message, place) => this.transmit((this.link as Link).number([message], [place])).seq,
    () => this.lost[1](true),
    () => this.goOn(),
  );
  /** Whether the page has been received; tracked. */
  readonly isLoaded = this.loaded[0];
  /** Whether the server can be reached; tracked. */
  readonly isConnected = this.connected[0];
  /** How often the page began anew while the visitor looked at it: the server knew it no longer; tracked. */
  readonly timesAnew = this.countedAnew[0];
  /** Whether the visitor is to be told of it; tracked. */
  readonly isAnew = this.begunAnew[0];
  /** Whether something that the visitor did went down with a worker and could not be done again; tracked. */
  readonly hasLost = this.lost[0];
  /** The visitor has been told that the page began anew, or what was lost. */
  readonly acknowledgeAnew = (): void => {
    this.begunAnew[1](false);
    this.lost[1](false);
  };
  /** Why the program broke down, for the visitor; tracked. */
  readonly crash = this.crashed[0];

  private readonly line: Line;
  private link: Link | undefined;
  /** Whether this document has been in a session already. */
  private known = false;
  private registered = false;
  private queue: Message[] = [];
  /** Frames that wait until the page may be shown. */
  private held: Uint8Array[] | undefined;
  private flushing = false;
  private readonly asked = new Set<WireValue | undefined>();
  private ackTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    url: string,
    private readonly claim: Claim,
  ) {
    this.line = new Line(url, {
      open: (alreadyRegistered) => this.opened(alreadyRegistered),
      frame: (bytes) => this.frame(bytes),
      away: (code) => this.away(code),
      unanswered: () => void reloadIfTurnedAway(),
    });
  }

  start(early?: EarlySocket): void {
    this.line.start(early);
  }

  private opened(alreadyRegistered: boolean): void {
    if (alreadyRegistered) return;
    this.claim.received = this.link?.received ?? 0;
    this.line.send(encodeFrame(Frame.message, [Action.register, registration(this.claim)]));
  }

  private away(code: number): boolean {
    if (code === TOO_BIG) this.link?.dropOversized();
    this.registered = false;
    this.connected[1](false);
    if (code !== REFUSED) return true;
    this.crashed[1]("The server refused the connection.");
    return false;
  }

  private frame(bytes: Uint8Array): void {
    if (this.held) this.held.push(bytes);
    else if (bytes[0] === Frame.message) this.receive([decodeFrame(bytes) as Message]);
    else if (bytes[0] === Frame.channel) this.channels.deliver(bytes);
    else if (bytes[0] === Frame.numbered) this.numbered(decodeFrame(bytes) as [number, number, Message[]]);
  }

  private numbered([seq, ack, messages]: [number, number, Message[]]): void {
    if (!this.link?.accept(seq, ack)) {
      this.goOn();
      return;
    }
    this.receive(messages);
    this.ackTimer ??= setTimeout(() => this.acknowledge(), ACK_WITHIN);
  }

  private acknowledge(): void {
    this.ackTimer = undefined;
    if (this.link?.owesAck && this.registered) {
      this.line.send(encodeFrame(Frame.numbered, [0, this.link.ack(), []]));
    }
  }

  private receive(messages: Message[]): void {
    this.tree.change(() => {
      for (const [action, body] of messages) {
        try {
          this.handle(action, body);
        } catch (error) {
          this.report(error);
        }
      }
    });
    this.typed.give(this.tree);
    this.goOn();
  }

  /** Does again what is left of that, after what has been put back. */
  private goOn(): void {
    if (!this.again.isUnderway || !this.registered || !this.link) return;
    this.flush();
    this.again.proceed(this.link.isConfirmed);
    if (!this.again.isUnderway) this.flush();
  }

  private handle(action: number, body: WireMap): void {
    if (action === Action.patch) this.patch(body.id as number, body.patch as WireValue[]);
    else if (action === Action.invoke) void this.invoke(body);
    else if (action === Action.register) this.welcome(body);
    else if (action === Action.crash) this.crashed[1](String(body.message ?? "").split("\n")[0]);
    else console.warn(`Flet: unknown message ${action}`);
  }

  private patch(id: number, patch: WireValue[]): void {
    const node = this.tree.find(id);
    if (node) applyPatch(node, patch);
    else console.warn(`Flet: dropped a patch for unknown control ${id}`);
  }

  private welcome(body: WireMap): void {
    if (body.error) {
      this.crashed[1](String(body.error));
      return;
    }
    if (body.cookies || body.leave) {
      void this.obey(body);
      return;
    }
    const id = String(body.session_id ?? "");
    const answer = body.link as unknown as LinkAnswer | undefined;
    const isRestored = answer?.restored === true && this.known;
    const sameSession = id !== "" && id === sessionId() && this.known && !isRestored;
    rememberSession(id);
    this.known = true;
    this.claim.takesOver = null;

    const again = answer ? this.agree(answer, sameSession) : [];
    if (body.page_patch) {
      // a session that the program has ended, since its visitor signed out, leaves nothing behind
      const isAnew = !sameSession && untrack(this.isLoaded) && (answer === undefined || answer.lost === true);
      if (isAnew || isRestored) this.typed.take(this.tree);
      this.tree.load(body.page_patch as WireMap, sameSession);
      this.loaded[1](true);
      if (isAnew) this.countedAnew[1]((times) => times + 1);
      if (isAnew && !config().startsOften) this.begunAnew[1](true);
      if (sameSession) this.replay(again);
      else this.queue = [];
      this.channels.announceAll();
    }
    this.line.heartbeats = answer !== undefined;
    this.line.near = socketUrlAt(answer?.worker);
    this.line.settled();
    this.registered = true;
    this.connected[1](true);
    this.crashed[1](undefined);
    for (const frame of again) this.transmit(frame);
    this.flush();
    this.goOn();
  }

  /** What the program wants done before the page is shown; frames wait until then. */
  private async obey({ cookies, leave: address, ...page }: WireMap): Promise<void> {
    const held: Uint8Array[] = [];
    this.held = held;
    if (cookies) await keepCookies(String(cookies));
    if (address) {
      await leave(String(address), true);
      return;
    }
    this.held = undefined;
    this.receive([[Action.register, page]]);
    for (const frame of held) this.frame(frame);
  }

  private agree(answer: LinkAnswer, sameSession: boolean): Numbered[] {
    this.link ??= new Link();
    if (answer.restored) {
      const queued = { messages: this.queue, places: this.queue.map((one) => placeIn(this.tree, one)) };
      this.again.take([...this.link.handOver(answer), queued]);
      return [];
    }
    if (answer.resumed || sameSession) return this.link.resume(answer);
    this.link.restart(answer);
    this.again.forget();
    return [];
  }

  /** What the visitor did meanwhile stays visible although the page came afresh. */
  private replay(frames: Numbered[]): void {
    const messages = frames.flatMap((frame) => frame.messages).concat(this.queue);
    for (const [action, body] of messages) {
      if (action === Action.update) this.tree.find(body.id as number)?.set(body.props as WireMap);
    }
  }

  private async invoke(request: WireMap): Promise<void> {
    const { control_id, call_id } = request;
    // with a page that comes afresh the server asks again what it has no answer to yet
    if (this.asked.has(call_id)) return;
    if (this.asked.size >= REMEMBERED_CALLS) this.asked.clear();
    this.asked.add(call_id);
    const reply = (result: unknown, error: string | null) =>
      this.post([Action.invoke, { control_id, call_id, result: (result ?? null) as WireValue, error }]);
    try {
      // the patches of the same frame have to be on the page first
      await Promise.resolve();
      const node = this.tree.find(control_id as number);
      const name = String(request.name);
      if (!node) throw new Error(`Calling ${name} method of inexistent control: ${control_id}`);
      const timeout = typeof request.timeout === "number" ? request.timeout * 1000 : undefined;
      reply(await node.invoke(name, (request.args ?? {}) as WireMap, timeout), null);
    } catch (error) {
      reply(null, error instanceof Error ? error.message : String(error));
    }
  }

  private post(message: Message): void {
    this.queue.push(message);
    if (this.flushing) return;
    this.flushing = true;
    queueMicrotask(() => this.flush());
  }

  private flush(): void {
    this.flushing = false;
    if (!this.registered || this.queue.length === 0) return;
    // what is done again comes before what the visitor does now; what stands in fields may go
    const waits = this.again.isUnderway ? this.queue.filter(([action]) => action === Action.event) : [];
    const messages = this.queue.filter((one) => !waits.includes(one));
    this.queue = waits;
    if (messages.length === 0) return;
    const places = messages.map((one) => placeIn(this.tree, one));
    if (this.link) this.transmit(this.link.number(messages, places));
    else for (const message of messages) this.line.send(encodeFrame(Frame.message, message));
  }

  private transmit(frame: Numbered): Numbered {
    this.line.send(encodeFrame(Frame.numbered, [frame.seq, this.link?.ack() ?? 0, frame.messages]));
    return frame;
  }

  private report(error: unknown): void {
    console.error(error);
    const text = error instanceof Error ? error.message : String(error);
    this.tree.page.fire("error", text);
  }
}
