import { type Accessor, createEffect, createMemo, createSignal, onCleanup } from "solid-js";
import { isPrinting } from "../../browser/printing";
import type { ControlNode } from "../../tree/node";
import { keyText } from "../../values/key";
import { useMethods } from "../methods";
import { type Axis, axisOf } from "../scrolling/axis";
import { Lengths } from "./lengths";
import { type Sight, sightOf } from "./sight";
import { even, type Measures, type Stretch, stretchOf } from "./stretch_of_items";

/** So many items are there before it is known how many fit. */
const AT_FIRST = 30;
const USUAL_LENGTH = 48;

export interface WindowOptions {
  node: ControlNode;
  items: Accessor<ControlNode[]>;
  /** Whether only what is near the visible part is to be there. */
  active: Accessor<boolean>;
  axis: Accessor<Axis>;
  gap: Accessor<number>;
  /** Room before the first item. */
  lead: Accessor<number>;
  /** The length of every item, where it is given. */
  extent: Accessor<number | undefined>;
  /** How far beyond the edges items are kept. */
  margin: Accessor<number>;
  /** Whether it is what stands around the element that scrolls; it does so itself if left out. */
  within?: boolean;
}

/** The part of a long list that is near what is seen. */
export interface Windowed {
  shown: Accessor<ControlNode[]>;
  stretch: Accessor<Stretch>;
  ref(element: HTMLElement): void;
}

const alike = <T extends object>(a: T, b: T): boolean =>
  Object.keys(a).every((key) => a[key as keyof T] === b[key as keyof T]);

/** Keeps only those items of a long list in the page that are near its visible part. */
export function windowed(options: WindowOptions): Windowed {
  const { items, axis, extent } = options;
  const active = () => options.active() && !isPrinting();
  const [viewport, setViewport] = createSignal({ offset: 0, length: 0 }, { equals: alike });
  const [version, setVersion] = createSignal(0);
  const lengths = new WeakMap<ControlNode, number>();
  let element: HTMLElement | undefined;
  let sight: Sight | undefined;

  const uneven = createMemo(() => {
    const all = items();
    const known = new Lengths(all.length, options.gap(), USUAL_LENGTH);
    for (const [index, item] of all.entries()) {
      const length = lengths.get(item);
      if (length !== undefined) known.set(index, length);
    }
    return known;
  });
  const measures = (): Measures => {
    version();
    const each = extent();
    return each === undefined ? uneven() : even(items().length, each, options.gap());
  };

  const stretch = createMemo(
    (): Stretch => {
      const count = items().length;
      if (!active()) return { first: 0, last: count, before: 0, after: 0 };
      const { offset, length } = viewport();
      if (length === 0) {
        const last = Math.min(AT_FIRST, count);
        return { first: 0, last, before: 0, after: (count - last) * (extent() ?? USUAL_LENGTH) };
      }
      const from = offset - options.lead();
      return stretchOf(measures(), from - options.margin(), from + length + options.margin());
    },
    undefined,
    { equals: alike },
  );
  const shown = createMemo(() => items().slice(stretch().first, stretch().last));

  const look = () => {
    if (active() && sight) setViewport(sight.seen());
  };

  /** Takes the lengths of the items that are there. */
  const measure = () => {
    if (!element || extent() !== undefined) return;
    const vertical = axis() === "vertical";
    const { first } = stretch();
    const byId = new Map(shown().map((item, index) => [String(item.id), { item, index: first + index }]));
    let changed = false;
    for (const child of element.children) {
      const found = byId.get((child as HTMLElement).dataset.control ?? "");
      if (!found) continue;
      const length = vertical ? (child as HTMLElement).offsetHeight : (child as HTMLElement).offsetWidth;
      lengths.set(found.item, length);
      if (uneven().set(found.index, length)) changed = true;
    }
    if (changed) setVersion((now) => now + 1);
  };

  /** Has an item in the page that is needed although it is out of sight. */
  const bring = (index: number) => {
    const { first, last } = stretch();
    if (index < 0 || (index >= first && index < last) || !active()) return;
    const offset = options.lead() + measures().offsetOf(index);
    if (options.within) setViewport({ offset, length: Math.max(1, viewport().length) });
    else if (element) axisOf(element, axis()).set(offset);
  };
  const seek = (wanted: ControlNode) => {
    const chain = new Set<ControlNode>();
    for (let at: ControlNode | undefined = wanted; at; at = at.owner) chain.add(at);
    bring(items().findIndex((item) => chain.has(item)));
  };
  if (options.within) {
    const { seekers } = options.node.tree;
    seekers.add(seek);
    onCleanup(() => seekers.delete(seek));
  }

  useMethods(options.node, {
    // the list's own method finds what is there; this one brings what is not
    scroll_to({ scroll_key }) {
      const key = keyText(scroll_key);
      if (key !== undefined) bring(items().findIndex((item) => keyText(item.peek("key")) === key));
    },
  });

  return {
    shown,
    stretch,
    ref(root) {
      element = root;
      sight = sightOf(root, axis, options.within ?? false);
      onCleanup(sight.follow(look));
      createEffect(() => {
        shown();
        if (!active()) return;
        const frame = requestAnimationFrame(() => {
          measure();
          look();
        });
        onCleanup(() => cancelAnimationFrame(frame));
      });
    },
  };
}
