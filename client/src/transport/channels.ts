import type { ControlNode } from "../tree/node";
import { Frame } from "./codec";

/** A pipe of raw bytes between a mounted control and its counterpart on the server. */
export interface Channel {
  send(bytes: Uint8Array): void;
  close(): void;
}

interface Open {
  node: ControlNode;
  name: string;
  receive: (bytes: Uint8Array) => void;
}

/** All data channels of the page. */
export class Channels {
  private readonly open = new Map<number, Open>();
  private last = 0;

  constructor(private readonly transmit: (frame: Uint8Array<ArrayBuffer>) => void) {}

  /** Opens a channel for a control and tells the server its number. */
  connect(node: ControlNode, name: string, receive: (bytes: Uint8Array) => void): Channel {
    const id = ++this.last;
    this.open.set(id, { node, name, receive });
    this.announce(id);
    return {
      send: (bytes) => this.transmit(channelFrame(id, bytes)),
      close: () => this.open.delete(id),
    };
  }

  /** Hands a frame from the server to its channel. */
  deliver(frame: Uint8Array): void {
    if (frame.length < 5) return;
    const id = new DataView(frame.buffer, frame.byteOffset).getUint32(1, true);
    this.open.get(id)?.receive(frame.subarray(5));
  }

  /** Tells the server about all channels again: it does not know them after a new start of the page. */
  announceAll(): void {
    for (const id of this.open.keys()) this.announce(id);
  }

  private announce(id: number): void {
    const channel = this.open.get(id);
    channel?.node.fire("data_channel_open", { channel_name: channel.name, channel_id: id });
  }
}

function channelFrame(id: number, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(bytes.length + 5);
  frame[0] = Frame.channel;
  new DataView(frame.buffer).setUint32(1, id, true);
  frame.set(bytes, 5);
  return frame;
}
