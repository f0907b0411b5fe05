import { type Accessor, createSignal, type Setter } from "solid-js";
import { differing, moved } from "../one_moved";

/** What is known of how long the items of a list are, in px. */
export interface Pitch {
  /** From the start of one item to the start of the next, on average. */
  each: number;
  /** The part of it that lies between two items. */
  spacing: number;
}

/** A run of items that are not built yet; it stands in their place. */
export class Gap {
  readonly count: Accessor<number>;
  readonly setCount: Setter<number>;
  /** How many items stand before it. */
  first = 0;
  element: HTMLElement | undefined;
  /** The item within the gap from which on it is seen; undefined while none is. */
  seenFrom: (() => number | undefined) | undefined;

  constructor(
    readonly pitch: Accessor<Pitch>,
    readonly setPitch: Setter<Pitch>,
  ) {
    [this.count, this.setCount] = createSignal(0);
  }
}

/** A long list of which some items are built and the others follow, in whatever order they are wanted. */
export class Growing<Item extends object> {
  /** So many items before the first gap are built but not shown: to the eye they belong to the gap. */
  held = 0;

  private readonly gaps: Gap[] = [];
  private readonly pitch = createSignal<Pitch>({ each: 0, spacing: 0 });
  /** The items that are built; undefined when all are. */
  private built: Set<Item> | undefined;

  /** `atOnce` items are built as soon as they come, if they stand at the start or before others that are built. */
  constructor(
    private items: readonly Item[],
    private readonly atOnce: number,
  ) {}

  get complete(): boolean {
    return this.built === undefined;
  }

  get all(): readonly Item[] {
    return this.items;
  }

  /** Takes the list as it is now; what was built stays so, wherever it went. */
  take(items: readonly Item[]): void {
    if (this.built === undefined && !this.mayBeMany(items)) {
      this.items = items;
      return;
    }
    const before = this.built ?? new Set(this.items);
    const built = new Set<Item>();
    for (const item of items) if (before.has(item)) built.add(item);
    this.items = items;
    this.built = built;
    let left = this.atOnce;
    let ahead = built.size;
    for (let index = 0; index < items.length && left > 0; index++) {
      if (before.has(items[index])) ahead--;
      else if (ahead > 0 || index < this.atOnce) {
        built.add(items[index]);
        left--;
      } else break;
    }
    this.settle();
  }

  /** Builds the next `count` items that are missing from `start` on; when there are none, from the first one on. */
  build(start: number, count: number): void {
    const { built, items } = this;
    if (built === undefined) return;
    let left = count;
    for (const [from, to] of [
      [start, items.length],
      [0, start],
    ]) {
      for (let index = from; index < to && left > 0; index++) {
        if (built.has(items[index])) continue;
        built.add(items[index]);
        left--;
      }
      if (left < count) break;
    }
    this.settle();
  }

  /** The items that are built and, where others are missing, gaps. */
  pieces(): readonly (Item | Gap)[] {
    const { built, items } = this;
    if (built === undefined) return items;
    const pieces: (Item | Gap)[] = [];
    let gaps = 0;
    for (let index = 0; index < items.length; ) {
      if (built.has(items[index])) {
        pieces.push(items[index++]);
        continue;
      }
      const first = index;
      while (index < items.length && !built.has(items[index])) index++;
      this.gaps[gaps] ??= new Gap(...this.pitch);
      const gap = this.gaps[gaps++];
      const held = gap === this.gaps[0] ? this.held : 0;
      gap.first = first - held;
      gap.setCount(index - first + held);
      pieces.push(gap);
    }
    return pieces;
  }

  get firstGap(): Gap | undefined {
    return this.gaps[0];
  }

  /** The first item that is seen and missing. */
  seen(): number | undefined {
    for (const gap of this.gaps) {
      const within = gap.seenFrom?.();
      if (within !== undefined) return gap.first + within;
    }
    return undefined;
  }

  /** Whether more new items may have come than are built at once; nothing is asked of each. */
  private mayBeMany(items: readonly Item[]): boolean {
    const { from, to } = differing(this.items, items);
    return to - from > this.atOnce && moved(this.items, items, from, to) === undefined;
  }

  private settle(): void {
    if (this.built && this.built.size >= this.items.length) this.built = undefined;
  }
}
