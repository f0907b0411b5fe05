import { type Accessor, createEffect, createMemo, createSignal, onCleanup } from "solid-js";
import { isPrinting } from "../../browser/printing";
import type { ControlNode } from "../../tree/node";
import { keyText } from "../../values/key";
import { useMethods } from "../methods";
import { type Axis, axisOf } from "../scrolling/axis";
import { offsetOf, type Stretch, stretchOf } from "./stretch_of_items";

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
  let sum = 0;
  let known = 0;
  let element: HTMLElement | undefined;

  const estimate = () => (known > 0 ? sum / known : USUAL_LENGTH);
  const measures = () => {
    version();
    const all = items();
    const each = extent();
    const usual = estimate();
    const sizeOf = (index: number): number => each ?? lengths.get(all[index]) ?? usual;
    return { count: all.length, sizeOf, gap: options.gap() };
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
    if (!element || !active()) return;
    const along = axisOf(element, axis());
    setViewport({ offset: along.get(), length: along.viewport });
  };

  /** Takes the lengths of the items that are there. */
  const measure = () => {
    if (!element || extent() !== undefined) return;
    const vertical = axis() === "vertical";
    const byId = new Map(shown().map((item) => [String(item.id), item]));
    let changed = false;
    for (const child of element.children) {
      const item = byId.get((child as HTMLElement).dataset.control ?? "");
      const length = vertical ? (child as HTMLElement).offsetHeight : (child as HTMLElement).offsetWidth;
      const before = item && lengths.get(item);
      if (!item || before === length) continue;
      sum += length - (before ?? 0);
      known += before === undefined ? 1 : 0;
      lengths.set(item, length);
      changed = true;
    }
    if (changed) setVersion((now) => now + 1);
  };

  useMethods(options.node, {
    // the list's own method finds what is there; this one brings what is not
    scroll_to({ scroll_key }) {
      const key = keyText(scroll_key);
      if (key === undefined || !active() || !element) return;
      const index = items().findIndex((item) => keyText(item.peek("key")) === key);
      const { first, last } = stretch();
      if (index < 0 || (index >= first && index < last)) return;
      axisOf(element, axis()).set(options.lead() + offsetOf(measures(), index));
    },
  });

  return {
    shown,
    stretch,
    ref(root) {
      element = root;
      root.addEventListener("scroll", look, { passive: true });
      const observer = new ResizeObserver(look);
      observer.observe(root);
      onCleanup(() => observer.disconnect());
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
