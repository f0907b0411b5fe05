import { globalPoint, type Point } from "./payload";
import { VelocityTracker } from "./velocity";

/** A recognizer that follows a press until another one has recognized it as its own. */
export interface Follower {
  move?(press: Press, event: PointerEvent): void;
  up?(press: Press, event: PointerEvent): void;
  /** The press was taken away: by the browser, or because another recognizer won it. */
  lost?(press: Press): void;
  /** Nobody else follows this press. */
  alone?(press: Press): void;
}

/** Pixels that a pointer may move and still mean the same place. */
export const TAP_SLOP = 18;

/** Pixels after which a movement is a drag: fingers are less exact than pens and mice. */
export const dragSlop = (kind: string): number => (kind === "touch" ? TAP_SLOP : 2);

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

  private constructor(readonly down: PointerEvent) {
    this.id = down.pointerId;
    this.button = down.button;
    this.kind = down.pointerType;
    this.start = this.at = globalPoint(down);
    this.velocity.add(this.at, down.timeStamp);
    addEventListener("pointermove", this.onMove, true);
    addEventListener("pointerup", this.onUp, true);
    addEventListener("pointercancel", this.onCancel, true);
    // by then the event has reached every detector
    setTimeout(() => {
      if (this.followers.length === 1) this.followers[0].alone?.(this);
    });
  }

  /** The press that an event begins: the same for every detector that the event passes. */
  static of(event: PointerEvent): Press {
    const known = presses.get(event.pointerId);
    if (known?.down === event) return known;
    known?.end();
    const press = new Press(event);
    presses.set(event.pointerId, press);
    return press;
  }

  get isWon(): boolean {
    return this.winner !== undefined;
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
    return true;
  }

  /** Stops following without a result. */
  leave(follower: Follower): void {
    this.followers = this.followers.filter((each) => each !== follower);
  }

  private end(): void {
    removeEventListener("pointermove", this.onMove, true);
    removeEventListener("pointerup", this.onUp, true);
    removeEventListener("pointercancel", this.onCancel, true);
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
    for (const follower of [...this.followers]) if (this.follows(follower)) follower.up?.(this, event);
  };

  private readonly onCancel = (event: PointerEvent): void => {
    if (event.pointerId !== this.id) return;
    this.end();
    for (const follower of [...this.followers]) follower.lost?.(this);
    this.followers = [];
  };

  private follows(follower: Follower): boolean {
    return this.followers.includes(follower);
  }
}
