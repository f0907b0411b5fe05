import type { Claim } from "./registration";

/** What a line tells its owner. */
export interface LineEvents {
  /** A connection is open; nothing has been sent on it, unless `registered`. */
  open(registered: boolean): void;
  frame(bytes: Uint8Array): void;
  /** The connection is gone, with the close code; another try follows unless the result is false. */
  away(code: number): boolean;
  /** A connection did not come about: the server is away, or does not want this visitor any more. */
  unanswered(): void;
}

/** The connection that the inline script of index.html has opened and registered on. */
export interface EarlySocket {
  socket: WebSocket;
  frames: ArrayBuffer[];
  claim: Claim;
}

/** Close code of a server that restarts: all its visitors come back at about the same time. */
const RESTARTS = 1012;
/** Close code of a worker whose sessions another one has. */
const MOVED = 4006;
const RESTART_SPREAD = 2_000;
/** One who works on a program visits it alone, and starts it again often. */
const THIS_MACHINE = new Set(["localhost", "127.0.0.1", "[::1]"]);
const FIRST_DELAY = 500;
const LONGEST_DELAY = 10_000;
const SILENCE = 25_000;
const ANSWER_WITHIN = 5_000;
const HEARTBEAT = new Uint8Array([0x03]);

/** A WebSocket that is always there: it reconnects by itself and notices when the other end is gone. */
export class Line {
  /** Ask for a sign of life after a long silence; off for servers that do not answer one. */
  heartbeats = false;
  /** Where to connect next; if that does not work, as usual. */
  near: string | undefined;

  private socket: WebSocket | undefined;
  private wasOpen = false;
  private failures = 0;
  private retryTimer: ReturnType<typeof setTimeout> | undefined;
  private silenceTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly url: string,
    private readonly events: LineEvents,
  ) {
    addEventListener("online", () => this.hurry());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") this.hurry();
    });
  }

  /** Connects, or goes on with the connection that index.html has opened. */
  start(early: EarlySocket | undefined): void {
    if (early && early.socket.readyState <= WebSocket.OPEN) this.takeOver(early);
    else this.connect();
  }

  /** Sends a frame; dropped when there is no connection. */
  send(frame: Uint8Array<ArrayBuffer>): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(frame);
  }

  get isOpen(): boolean {
    return this.socket?.readyState === WebSocket.OPEN;
  }

  /** The registration went through: the next loss is retried at once. */
  settled(): void {
    this.failures = 0;
    this.listen();
  }

  /** Drops the connection and makes a new one. */
  restart(): void {
    this.lose(1006);
  }

  private takeOver(early: EarlySocket): void {
    this.use(early.socket);
    const open = () => {
      this.wasOpen = true;
      this.events.open(true);
      for (const frame of early.frames.splice(0)) this.receive(frame);
    };
    if (early.socket.readyState === WebSocket.OPEN) open();
    else early.socket.onopen = open;
  }

  private connect(): void {
    clearTimeout(this.retryTimer);
    this.retryTimer = undefined;
    const socket = new WebSocket(this.near ?? this.url);
    socket.binaryType = "arraybuffer";
    this.use(socket);
    socket.onopen = () => {
      this.wasOpen = true;
      this.listen();
      this.events.open(false);
    };
  }

  private use(socket: WebSocket): void {
    this.socket = socket;
    this.wasOpen = false;
    socket.onmessage = (event) => this.receive(event.data);
    socket.onclose = (event) => this.lose(event.code);
  }

  private receive(data: unknown): void {
    this.listen();
    if (data instanceof ArrayBuffer && data.byteLength > 0) this.events.frame(new Uint8Array(data));
  }

  private listen(): void {
    clearTimeout(this.silenceTimer);
    if (!this.heartbeats) return;
    this.silenceTimer = setTimeout(() => this.ask(), SILENCE);
  }

  private ask(): void {
    this.send(HEARTBEAT);
    clearTimeout(this.silenceTimer);
    this.silenceTimer = setTimeout(() => this.lose(1006), ANSWER_WITHIN);
  }

  private lose(code: number): void {
    const socket = this.socket;
    if (socket === undefined) return;
    this.socket = undefined;
    clearTimeout(this.silenceTimer);
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
    if (!this.events.away(code)) return;
    const wasNear = this.near !== undefined;
    if (!this.wasOpen || code === RESTARTS || code === MOVED) this.near = undefined;
    if (wasNear && !this.wasOpen) {
      this.retryTimer = setTimeout(() => this.connect(), 0);
      return;
    }
    if (!this.wasOpen) this.events.unanswered();
    const delay = this.failures === 0 ? this.firstDelay(code) : laterDelay(this.failures);
    this.failures += 1;
    this.retryTimer = setTimeout(() => this.connect(), delay);
  }

  private firstDelay(code: number): number {
    if (code !== RESTARTS || THIS_MACHINE.has(new URL(this.url).hostname)) return 0;
    return Math.random() * RESTART_SPREAD;
  }

  /** The network or the visitor is back: waiting makes no sense, and silence is suspect. */
  private hurry(): void {
    if (this.retryTimer !== undefined && this.socket === undefined) this.connect();
    else if (this.heartbeats && this.isOpen) this.ask();
  }
}

function laterDelay(failures: number): number {
  const doubled = Math.min(FIRST_DELAY * 2 ** (failures - 1), LONGEST_DELAY);
  return doubled * (0.75 + Math.random() / 2);
}
