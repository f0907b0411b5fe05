import { type Accessor, createEffect, createMemo, createSignal, on, untrack } from "solid-js";

export interface Motion {
  /** In milliseconds. */
  duration: number;
  /** A CSS timing function. */
  curve: string;
}

/** Pages side by side of which one is looked at; between two while they are moved. */
export interface Pager {
  /** Where the pages stand, in pages: 1.5 is between the second and the third. */
  position: Accessor<number>;
  /** How they travel to a new position; undefined while a finger holds them or after a jump. */
  motion: Accessor<Motion | undefined>;
  /** Goes to a page; resolves when it has been reached. */
  go: (index: number, motion?: Motion) => Promise<void>;
  /** Puts the pages somewhere without travelling. */
  place: (position: number) => void;
  /** A finger or wheel lets go: travels to the page that is nearest, one further if it was fast. */
  release: (speed?: number) => void;
}

export interface PagerOptions {
  count: Accessor<number>;
  /** The page that the program wants to be seen. */
  index: Accessor<number>;
  motion: Accessor<Motion>;
  /** False lets the pages stand between two. */
  snap?: Accessor<boolean>;
  /** Reports a page as soon as most of it is seen, even while a finger still holds it. */
  early?: boolean;
  /** The page that is looked at has changed. */
  onIndex: (index: number) => void;
}

/** Pages per second past which letting go turns the page. */
const FLING = 1;

export function createPager(options: PagerOptions): Pager {
  const last = (): number => Math.max(0, options.count() - 1);
  const within = (position: number): number => Math.min(last(), Math.max(0, position));
  const [position, setPosition] = createSignal(within(untrack(options.index)));
  const [motion, setMotion] = createSignal<Motion>();
  const nearest = createMemo(() => Math.round(position()));

  const travel = (to: number, how: Motion): Promise<void> => {
    setMotion(how);
    setPosition(within(to));
    return new Promise((resolve) => setTimeout(resolve, how.duration));
  };
  createEffect(
    on(
      () => [options.index(), last()] as const,
      ([index]) => {
        if (within(index) !== untrack(nearest)) void travel(index, untrack(options.motion));
      },
      { defer: true },
    ),
  );
  createEffect(
    on(
      () => [nearest(), motion()] as const,
      ([index, moving]) => {
        const settled = options.early === true || moving !== undefined;
        if (settled && index !== untrack(options.index)) options.onIndex(index);
      },
      { defer: true },
    ),
  );

  return {
    position,
    motion,
    go: (index, how) => travel(Math.round(index), how ?? options.motion()),
    place(to) {
      setMotion(undefined);
      setPosition(within(to));
    },
    release(speed = 0) {
      if (options.snap?.() === false) return;
      const turn = Math.abs(speed) > FLING ? Math.sign(speed) * 0.5 : 0;
      void travel(Math.round(position() + turn), options.motion());
    },
  };
}
