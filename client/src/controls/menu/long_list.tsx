import {
  createEffect,
  createMemo,
  createSignal,
  For,
  type JSX,
  on,
  onCleanup,
  onMount,
  Show,
} from "solid-js";
import { Lengths } from "../layout/lengths";
import { stretchOf } from "../layout/stretch_of_items";

/** Lists of up to so many rows are there as a whole. */
const MANY = 100;
/** The length of a row, in px, as long as none is known. */
const USUAL = 48;
/** So far beyond the edges of what is seen rows are kept. */
const MARGIN = 300;

export interface LongListProps<Item extends object> {
  items: readonly Item[];
  /** The row that has to be seen; -1 if none has. */
  lit: number;
  /** Draws a row as one element; `at` is its place in the list. */
  children: (item: Item, at: () => number) => JSX.Element;
}

/** The rows of a panel that scrolls; of a long list only those near what is seen are there. */
export function LongList<Item extends object>(props: LongListProps<Item>): JSX.Element {
  const long = createMemo(() => props.items.length > MANY);
  return (
    <Show when={long()} fallback={<For each={props.items}>{props.children}</For>}>
      <Windowed {...props} />
    </Show>
  );
}

function Windowed<Item extends object>(props: LongListProps<Item>): JSX.Element {
  let before!: HTMLDivElement;
  let after!: HTMLDivElement;
  const [seen, setSeen] = createSignal(
    { from: 0, length: 0 },
    { equals: (a, b) => a.from === b.from && a.length === b.length },
  );
  const [version, setVersion] = createSignal(0);
  const lengths = createMemo(() => new Lengths(props.items.length, 0, USUAL));
  const measures = () => {
    version();
    return lengths();
  };
  const stretch = createMemo(() => {
    const { from, length } = seen();
    return stretchOf(measures(), from - MARGIN, from + Math.max(length, MARGIN) + MARGIN);
  });
  const room = (first: number, last: number) => `${measures().offsetOf(last) - measures().offsetOf(first)}px`;
  const shown = createMemo(() => props.items.slice(stretch().first, stretch().last));

  const panel = () => before.parentElement as HTMLElement;
  const look = () => {
    const { scrollTop, clientHeight } = panel();
    setSeen({ from: scrollTop, length: Math.min(clientHeight, innerHeight) });
  };
  const measure = () => {
    let row = before.nextElementSibling;
    let changed = false;
    const { first, last } = stretch();
    for (let index = first; index < last; index++) {
      if (!row || row === after) break;
      const length = (row as HTMLElement).offsetHeight;
      if (length > 0 && lengths().set(index, length)) changed = true;
      row = row.nextElementSibling;
    }
    if (changed) setVersion((now) => now + 1);
  };

  onMount(() => {
    const scroller = panel();
    scroller.addEventListener("scroll", look, { passive: true });
    // the panel gets its height once it has found its place
    const observer = new ResizeObserver(look);
    observer.observe(scroller);
    onCleanup(() => {
      scroller.removeEventListener("scroll", look);
      observer.disconnect();
    });
  });
  createEffect(on(shown, () => queueMicrotask(measure)));
  const height = createMemo(() => seen().length);
  createEffect(
    on([() => props.lit, () => props.items, height], ([lit, _, length]) => {
      if (lit < 0 || length === 0) return;
      const scroller = panel();
      const start = before.offsetTop + measures().offsetOf(lit);
      const end = before.offsetTop + measures().offsetOf(lit + 1);
      if (start >= scroller.scrollTop && end <= scroller.scrollTop + length) return;
      scroller.scrollTop = start < scroller.scrollTop ? start : end - length;
      look();
    }),
  );

  return (
    <>
      <div ref={before} role="presentation" style={{ height: room(0, stretch().first) }} />
      <For each={shown()}>{(item, at) => props.children(item, () => stretch().first + at())}</For>
      <div ref={after} role="presentation" style={{ height: room(stretch().last, props.items.length) }} />
    </>
  );
}
