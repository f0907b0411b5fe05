import { judgeBy } from "../pressable/interactive";
import { globalPoint, type Point } from "./payload";
import { claimClicked, partOf } from "./pressed";
import { selectNothing } from "./select_nothing";
import { VelocityTracker } from "./velocity";

/** A recognizer that follows a press until another one has recognized it as its own. */
export interface Follower {
  move?(press: Press, event: PointerEvent): void;
  up?(press: Press, event: PointerEvent): void;
  /** The press was taken away: by the browser, or because another recognizer won it. */
  lost?(press: Press): void;
  /** Nobody else follows this press. */
  alone?(press: Press): void;
  /** Another recognizer waits whether a second press comes; `up` follows if none does. */
  held?(press: Press): void;
  /** It recognizes taps: of several the innermost wins when the pointer goes up. */
  readonly taps?: boolean;
  /** Whether it may wait for another tap. */
  counts?(): boolean;
  /** It wins every press that begins on it. */
  readonly keeps?: boolean;
  /** It drags something that Escape puts back. */
  readonly drags?: boolean;
  /** It follows the pointer, which selects no text meanwhile. */
  readonly moves?: boolean;
}

/** Copies of events that were passed on to what lies beneath, and what they are copies of. */
const copies = new WeakMap<Event, PointerEvent>();

/** Says that an event is another one, passed on: both belong to one press. */
export function passOn(copy: Event, original: Event): void {
  if (original instanceof PointerEvent) copies.set(copy, original);
}

const presses = new Map<number, Press>();

/**
 * One pointer from down to up. Recognizers of all detectors under it, the innermost first, follow it; the first that
 * is sure wins it and the others lose it, so that a tap is not also a drag and not two taps.
 */
export class Press {
  readonly id: number;
  readonly button: number;
  readonly kind: string;
  readonly start: Point;
  readonly velocity = new VelocityTracker();
  at: Point;
  private followers: Follower[] = [];
  private winner: Follower | undefined;
  /** Elements that have been asked for their part. */
  private readonly asked = new Set<Element>();
  private holder: Follower | undefined;

  private constructor(readonly down: PointerEvent) {
    this.id = down.pointerId;
    this.button = down.button;
    this.kind = down.pointerType;
    this.start = this.at = globalPoint(down);
    this.velocity.add(this.at, down.timeStamp);
    addEventListener("pointermove", this.onMove, true);
    addEventListener("pointerup", this.onUp, true);
    addEventListener("pointercancel", this.onCancel, true);
    addEventListener("keydown", this.onKey, true);
    // by then the event has reached every detector
    setTimeout(() => {
      this.ask(this.down, null);
      if (this.followers.length === 1) this.followers[0].alone?.(this);
    });
  }

  /**
   * The press that an event begins: the same for every detector that the event passes. What lies between what was
   * hit and that detector comes before it.
   */
  static of(event: PointerEvent, detector: EventTarget | null = event.currentTarget): Press {
    const original = copies.get(event) ?? event;
    let press = presses.get(event.pointerId);
    if (press?.down !== original) {
      press?.end();
      press = new Press(original);
      presses.set(event.pointerId, press);
    }
    if (original !== event) press.ask(original, original.currentTarget);
    press.ask(event, detector);
    return press;
  }

  /** The press of a pointer that is down and that somebody follows. */
  static at(pointer: number): Press | undefined {
    return presses.get(pointer);
  }

  find(wanted: (follower: Follower) => boolean): Follower | undefined {
    return this.followers.find(wanted);
  }

  /** Lets all that is pressed between what an event has hit and an element take part. */
  private ask(event: PointerEvent, end: EventTarget | null): void {
    if (this.button !== 0) return;
    for (let at = event.target as Element | null; at && at !== end; at = at.parentElement) {
      if (this.asked.has(at)) continue;
      this.asked.add(at);
      const part = partOf(at);
      if (part === undefined) continue;
      // the press may have been won before it was known who else is there
      if (this.winner) part.lost?.(this);
      else this.follow(part);
      if (part.keeps) this.claim(part);
    }
  }

  /** Waits with the taps until `release`: the holder may win them with a second press. */
  hold(holder: Follower): void {
    this.holder = holder;
  }

  /** The holder is done with it: the taps that are left have it out. */
  release(event: PointerEvent): void {
    this.forget(this.holder as Follower);
    for (const follower of [...this.followers]) if (this.follows(follower)) follower.up?.(this, event);
  }

  get isWon(): boolean {
    return this.winner !== undefined;
  }

  get wonBy(): Follower | undefined {
    return this.winner;
  }

  follow(follower: Follower): void {
    if (!this.winner) this.followers.push(follower);
  }

  /** Declares a follower the winner; false if another one has won. */
  claim(follower: Follower): boolean {
    if (this.winner) return this.winner === follower;
    this.winner = follower;
    const losers = this.followers.filter((each) => each !== follower);
    this.followers = [follower];
    for (const loser of losers) loser.lost?.(this);
    if (follower.drags || follower.moves) selectNothing(this.down);
    return true;
  }

  /** Stops following without a result: whoever is left over has the press to himself. */
  leave(follower: Follower): void {
    this.forget(follower);
    if (this.winner || this.holder || this.followers.length !== 1) return;
    queueMicrotask(() => {
      if (!this.winner && this.followers.length === 1 && presses.get(this.id) === this)
        this.followers[0].alone?.(this);
    });
  }

  private forget(follower: Follower): void {
    this.followers = this.followers.filter((each) => each !== follower);
  }

  private end(): void {
    removeEventListener("pointermove", this.onMove, true);
    removeEventListener("pointerup", this.onUp, true);
    removeEventListener("pointercancel", this.onCancel, true);
    removeEventListener("keydown", this.onKey, true);
    if (presses.get(this.id) === this) presses.delete(this.id);
  }

  private readonly onMove = (event: PointerEvent): void => {
    if (event.pointerId !== this.id) return;
    this.at = globalPoint(event);
    this.velocity.add(this.at, event.timeStamp);
    for (const follower of [...this.followers]) if (this.follows(follower)) follower.move?.(this, event);
  };

  private readonly onUp = (event: PointerEvent): void => {
    if (event.pointerId !== this.id) return;
    this.end();
    this.ask(this.down, null);
    if (this.followers.length === 1 && !this.winner) this.followers[0].alone?.(this);
    // what is no tap has won before or gives up here; then those that count taps, then the innermost tap
    const turn = (each: Follower) => (each.counts?.() ? 1 : each.taps ? 2 : 0);
    for (const follower of [...this.followers].sort((a, b) => turn(a) - turn(b))) {
      if (!this.follows(follower)) continue;
      if (this.holder) {
        follower.held?.(this);
        continue;
      }
      follower.up?.(this, event);
      if (turn(follower) === 0) this.forget(follower);
    }
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !this.winner?.drags) return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  };

  private readonly onCancel = (event: PointerEvent): void => {
    if (event.pointerId === this.id) this.cancel();
  };

  private cancel(): void {
    this.end();
    const followers = this.followers;
    this.followers = [];
    for (const follower of followers) follower.lost?.(this);
  }

  private follows(follower: Follower): boolean {
    return this.followers.includes(follower);
  }
}

judgeBy((pointer, element) => {
  const press = Press.at(pointer);
  return press === undefined || claimClicked(press, element);
});
