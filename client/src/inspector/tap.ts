/** What a visitor's connection is made to be like. */
export const line = { delay: 0, offline: false };

/** Told of each frame that goes out or comes in. */
export type Listen = (out: boolean, frame: Uint8Array) => void;

type Task = () => void;

/** Lets things happen later, in the order in which they came. */
class Later {
  private next = 0;

  run(task: Task): void {
    const now = performance.now();
    // half of a round trip for each way
    const at = Math.max(now + line.delay / 2, this.next);
    this.next = at;
    if (at <= now) task();
    else setTimeout(task, at - now);
  }
}

const open = new Set<WebSocket>();

/** Puts a socket in the place of the browser's that tells of its frames, and is as slow as the visitor wants it. */
export function tap(listen: Listen): void {
  const Native = window.WebSocket;

  class Tapped extends Native {
    private readonly incoming = new Later();
    private readonly outgoing = new Later();
    private handler: ((event: MessageEvent) => void) | null = null;

    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      open.add(this);
      super.addEventListener("close", () => open.delete(this));
      super.addEventListener("message", (event) => {
        this.incoming.run(() => {
          if (line.offline) return;
          // told afterwards: the client has drawn it then
          this.handler?.(event);
          if (event.data instanceof ArrayBuffer) listen(false, new Uint8Array(event.data));
        });
      });
      if (line.offline) super.close();
    }

    override set onmessage(handler: ((event: MessageEvent) => void) | null) {
      this.handler = handler;
    }

    override get onmessage(): ((event: MessageEvent) => void) | null {
      return this.handler;
    }

    override send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
      if (data instanceof Uint8Array) listen(true, data);
      this.outgoing.run(() => {
        if (!line.offline && this.readyState === Native.OPEN) super.send(data as ArrayBuffer);
      });
    }
  }
  window.WebSocket = Tapped;
}

/** Cuts the connection, or lets the client find the server again. */
export function setOffline(offline: boolean): void {
  line.offline = offline;
  if (offline) for (const socket of open) socket.close();
}
