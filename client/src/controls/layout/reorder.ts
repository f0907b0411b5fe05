import { createContext } from "solid-js";
import { distance, minus, type Point } from "../gestures/payload";
import { type Follower, Press } from "../gestures/press";
import { dragSlop, TAP_SLOP } from "../gestures/slop";
import type { Stretch } from "./stretch_of_items";

/** What a drag handle asks of the list that it stands in. */
export interface ReorderHost {
  /** Begins to drag the item in which the handle is. */
  grab(event: PointerEvent, handle: Element): void;
  /** Moves that item by one place; for the keyboard. */
  nudge(handle: Element, step: 1 | -1): void;
}

export const ReorderContext = createContext<ReorderHost>();

/** The attribute of the elements that can be dragged to another place: which item of all each is. */
export const ITEM = "data-reorder-item";

export interface ReorderList {
  /** The elements that are there: of a long list those near what is seen, and the one that is carried. */
  items: () => HTMLElement[];
  /** How many items there are in all. */
  count: () => number;
  /** Those from `first` to before `last` are there around what is seen. */
  around: () => Stretch;
  horizontal: () => boolean;
  /** The element that scrolls them. */
  scroller: () => HTMLElement;
  /** How fast it scrolls, in px per second for each that the item reaches over its edge. */
  speed: () => number;
  /** Between two items, in px. */
  gap: () => number;
  /** Which item of all is carried. */
  start(index: number): void;
  /** The item came to rest; without a change of place both are the same. */
  end(from: number, to: number): void;
}

/** What an item reaches over an edge counts up to so many px. */
const REACH = 20;

/** Where an item stands in what is scrolled, as long as nothing makes room. */
interface Slot {
  element: HTMLElement;
  index: number;
  start: number;
  length: number;
}

/**
 * Drags the item in which an element is, from a press on. Its neighbours make room as it passes them, and others come while
 * the list scrolls. With `held` the pointer has to rest for so many milliseconds, which lifts the item.
 */
export function dragItem(event: PointerEvent, inside: Element, list: ReorderList, held?: number): void {
  if (event.button !== 0) return;
  const item = inside.closest<HTMLElement>(`[${ITEM}]`);
  const along = ({ x, y }: Point) => (list.horizontal() ? x : y);
  const side = () => (list.horizontal() ? "scrollLeft" : "scrollTop");
  const scrolled = () => list.scroller()[side()];
  let slots: Slot[] = [];
  let from = -1;
  let to = -1;
  let moved = 0;
  let frame = 0;
  let followed = "";
  /** Where the item was in what is scrolled, and in the window as if nothing were scrolled, when it was lifted. */
  let natural = 0;
  let base = 0;
  let origin = 0;

  const slotOf = (element: HTMLElement): Slot => {
    const index = Number(element.getAttribute(ITEM));
    return list.horizontal()
      ? { element, index, start: element.offsetLeft, length: element.offsetWidth }
      : { element, index, start: element.offsetTop, length: element.offsetHeight };
  };
  const own = () => slots.find(({ element }) => element === item);

  const look = () => {
    slots = list.items().map(slotOf);
    for (const { element } of slots) element.classList.add("makes-room");
  };

  const begin = () => {
    look();
    const carried = own();
    if (!carried) return;
    const box = carried.element.getBoundingClientRect();
    natural = carried.start;
    origin = scrolled();
    base = (list.horizontal() ? box.left : box.top) - natural + origin;
    from = to = carried.index;
    carried.element.classList.add("dragged");
    frame = requestAnimationFrame((now) => scroll(now, now));
    list.start(from);
  };

  /** Where the carried item is in what is scrolled. */
  const place = () => natural + moved + scrolled() - origin;

  /** From where to where the list is seen, in what is scrolled. */
  const seen = () => {
    const box = list.scroller().getBoundingClientRect();
    const from = base - scrolled();
    return list.horizontal()
      ? { least: box.left - from, most: box.right - from }
      : { least: box.top - from, most: box.bottom - from };
  };

  /** Goes on scrolling while the item reaches over an edge, as far as there are items by then. */
  const scroll = (before: number, now: number) => {
    frame = requestAnimationFrame((next) => scroll(now, next));
    const carried = own();
    if (!carried) return;
    const { least, most } = seen();
    const start = place();
    const over = start < least ? start - least : Math.max(0, start + carried.length - most);
    const reach = Math.min(Math.max(over, -REACH), REACH);
    const by = (reach * list.speed() * (now - before)) / 1000;
    if (by !== 0) list.scroller()[side()] += within(by, least, most);
    follow();
  };

  /** As much of a way as leads past items that are there. Where others are to come, they do so once the edge is reached. */
  const within = (by: number, least: number, most: number) => {
    const { first, last } = list.around();
    let rest = Number.NEGATIVE_INFINITY;
    let isLast = false;
    for (const { index, start, length } of slots) {
      const more = by > 0 ? start + length - most : least - start;
      if (index < first || index >= last || more <= rest) continue;
      rest = more;
      isLast = index === 0 || index === list.count() - 1;
    }
    return Math.sign(by) * Math.min(Math.abs(by), Math.max(rest, isLast ? 0 : 1));
  };

  /** Looks anew where what is scrolled, or what is there, is another than before. */
  const follow = () => {
    const { first, last } = list.around();
    const state = `${scrolled()} ${first} ${last}`;
    if (state === followed) return;
    followed = state;
    look();
    show();
  };

  const show = () => {
    const carried = own();
    if (!carried) return;
    const first = place();
    const room = carried.length + list.gap();
    // the gap is where it is seen, however far the item itself reaches over an edge
    const { least, most } = seen();
    const front = Math.max(first, least);
    const back = Math.min(first + carried.length, most);
    to = from;
    for (const slot of slots) {
      const { element, index, start, length } = slot;
      if (element === item) {
        shift(element, first - start, list.horizontal());
        continue;
      }
      const isBefore = start < carried.start;
      const middle = start + length / 2;
      const isPassed = isBefore ? front <= middle : back >= middle;
      if (isPassed && Math.abs(index - from) > Math.abs(to - from)) to = index;
      shift(element, isPassed ? (isBefore ? room : -room) : 0, list.horizontal());
    }
  };

  const finish = (target: number) => {
    cancelAnimationFrame(frame);
    for (const element of list.items()) {
      element.classList.remove("makes-room", "dragged");
      element.style.translate = "";
    }
    list.end(from, target);
  };

  const follower: Follower = {
    drags: true,
    move(press) {
      moved = along(minus(press.at, press.start));
      if (from < 0 && held !== undefined) {
        if (distance(press.at, press.start) > TAP_SLOP) leave(press);
        return;
      }
      if (from < 0) {
        if (Math.abs(moved) <= dragSlop(press.kind) || !press.claim(follower)) return;
        begin();
      }
      if (from >= 0) show();
    },
    up() {
      clearTimeout(timer);
      if (from < 0) return;
      look();
      show();
      finish(to);
    },
    lost() {
      clearTimeout(timer);
      if (from >= 0) finish(from);
    },
  };
  const press = Press.of(event);
  const leave = (from: Press) => {
    clearTimeout(timer);
    from.leave(follower);
  };
  const timer = held === undefined ? undefined : setTimeout(() => press.claim(follower) && begin(), held);
  press.follow(follower);
}

function shift(element: HTMLElement, by: number, horizontal: boolean): void {
  element.style.translate = by === 0 ? "" : horizontal ? `${by}px 0` : `0 ${by}px`;
}
