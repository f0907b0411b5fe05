import { untrack } from "solid-js";
import type { ControlNode } from "../../../tree/node";

export interface Motion {
  /** In milliseconds. */
  duration: number;
  /** A CSS timing function. */
  curve: string;
}

export interface PagerOptions {
  count: () => number;
  /** The page that the program wants to be seen. */
  index: () => number;
  motion: () => Motion;
  /** False lets the pages stand between two. */
  snap?: () => boolean;
  /** Reports a page as soon as most of it is seen, even while a finger still holds it. */
  early?: boolean;
  /** The page that is looked at has changed. */
  onIndex: (index: number) => void;
}

/** Pages per second past which letting go turns the page. */
const FLING = 1;

/**
 * Pages side by side of which one is looked at; between two while they are moved. Who follows all of the control that has
 * them follows where they stand too.
 */
export class Pager {
  private at: number;
  private how: Motion | undefined;
  /** The page that the program wanted last, of how many. */
  private wish: readonly [index: number, last: number];

  constructor(
    private readonly node: ControlNode,
    private readonly options: PagerOptions,
  ) {
    this.wish = untrack(() => this.wanted());
    this.at = this.within(this.wish[0]);
  }

  /** Where the pages stand, in pages: 1.5 is between the second and the third. Tracked. */
  position(): number {
    this.node.all();
    return this.at;
  }

  /** How they travel to a new position; undefined while a finger holds them or after a jump. Tracked. */
  motion(): Motion | undefined {
    this.node.all();
    return this.how;
  }

  /** The page of which most is seen. Tracked. */
  nearest(): number {
    return Math.round(this.position());
  }

  /** Goes where the program wants to be, if it has thought of something else; in the effect of the control. */
  keep(): void {
    const { wish } = this;
    this.wish = this.wanted();
    const [index, last] = this.wish;
    if (index === wish[0] && last === wish[1]) return;
    untrack(() => {
      if (this.within(index) !== this.nearest()) void this.travel(index, this.options.motion());
    });
  }

  /** Goes to a page; resolves when it has been reached. */
  go(index: number, how = this.options.motion()): Promise<void> {
    return this.travel(Math.round(index), how);
  }

  /** Puts the pages somewhere without travelling. */
  place(position: number): void {
    this.put(position, undefined);
  }

  /** A finger or wheel lets go: travels to the page that is nearest, one further if it was fast. */
  release(speed = 0): void {
    if (this.options.snap?.() === false) return;
    const turn = Math.abs(speed) > FLING ? Math.sign(speed) * 0.5 : 0;
    void this.travel(Math.round(this.at + turn), this.options.motion());
  }

  private wanted(): readonly [index: number, last: number] {
    return [this.options.index(), Math.max(0, this.options.count() - 1)];
  }

  private within(position: number): number {
    return Math.min(Math.max(0, this.options.count() - 1), Math.max(0, position));
  }

  private travel(to: number, how: Motion): Promise<void> {
    this.put(to, how);
    return new Promise((resolve) => setTimeout(resolve, how.duration));
  }

  private put(to: number, how: Motion | undefined): void {
    const { options } = this;
    const before = Math.round(this.at);
    const isOther = this.how !== how;
    this.at = this.within(to);
    this.how = how;
    this.node.touch();
    const now = Math.round(this.at);
    const isSettled = options.early === true || how !== undefined;
    if ((now !== before || isOther) && isSettled && now !== options.index()) options.onIndex(now);
  }
}
