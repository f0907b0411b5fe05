import type { Place } from "../tree/place";
import type { Message } from "../tree/wire";

export interface Numbered {
  seq: number;
  messages: Message[];
  /** What each message is about, where it can be told on another page. */
  places: (Place | undefined)[];
}

/** What the server says about the link in its answer to the registration. */
export interface LinkAnswer {
  resumed: boolean;
  received: number;
  sent: number;
  /** The session that the client named is known no more, and the program has not ended it. */
  lost?: boolean;
  /** The page was built anew by another worker, with what the session had stored. */
  restored?: boolean;
  /** Where the load balancer reaches the worker that has the session, and no other. */
  worker?: string;
}

/**
 * Numbers frames and remembers those that the server has not acknowledged, so that after a lost connection
 * nothing is lost and nothing is applied twice.
 */
export class Link {
  /** The highest server frame that was applied. */
  received = 0;
  /** The highest server frame that the server knows to be applied. */
  private acknowledged = 0;
  private sent = 0;
  private unacknowledged: Numbered[] = [];

  /** Gives messages the next number and keeps them until they are acknowledged. */
  number(messages: Message[], places: (Place | undefined)[] = []): Numbered {
    const frame = { seq: ++this.sent, messages, places };
    this.unacknowledged.push(frame);
    return frame;
  }

  /** Notes a frame from the server; false if it was seen before or carries nothing. */
  accept(seq: number, ack: number): boolean {
    this.confirm(ack);
    if (seq <= this.received) return false;
    this.received = seq;
    return true;
  }

  /** The number to acknowledge; the server is taken to know it from then on. */
  ack(): number {
    this.acknowledged = this.received;
    return this.received;
  }

  /** Whether the server waits for an acknowledgement. */
  get owesAck(): boolean {
    return this.acknowledged < this.received;
  }

  /** Takes up the same session again: what is to be sent once more. */
  resume(answer: LinkAnswer): Numbered[] {
    this.confirm(answer.received);
    if (!answer.resumed) this.received = answer.sent;
    this.acknowledged = this.received;
    return this.unacknowledged;
  }

  /** Goes on with another worker, which has built the page anew; returns what that knows nothing of. */
  handOver(answer: LinkAnswer): Numbered[] {
    this.confirm(answer.received);
    this.received = answer.sent;
    this.acknowledged = answer.sent;
    return this.unacknowledged.splice(0);
  }

  /** Whether a frame has been acknowledged. */
  readonly isConfirmed = (seq: number): boolean => !this.unacknowledged.some((frame) => frame.seq === seq);

  /** Starts afresh with another session. */
  restart(answer: LinkAnswer): void {
    this.received = answer.sent;
    this.acknowledged = answer.sent;
    this.sent = 0;
    this.unacknowledged = [];
  }

  /** Empties frames that the server refuses for their size; their numbers stay taken. */
  dropOversized(): void {
    for (const frame of this.unacknowledged) frame.messages = [];
  }

  private confirm(ack: number): void {
    this.unacknowledged = this.unacknowledged.filter((frame) => frame.seq > ack);
  }
}
