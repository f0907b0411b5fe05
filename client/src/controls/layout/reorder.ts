import { createContext } from "solid-js";
import { distance, minus, type Point } from "../gestures/payload";
import { type Follower, Press } from "../gestures/press";
import { dragSlop, TAP_SLOP } from "../gestures/slop";

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
  /** The elements that are there; they are counted as they stand in this list. */
  items: () => HTMLElement[];
  horizontal: () => boolean;
  /** The element that scrolls them. */
  scroller: () => HTMLElement;
  /** How fast it scrolls, in px per second for each that the item reaches over its edge. */
  speed: () => number;
  /** Between two items, in px. */
  gap: () => number;
  start(index: number): void;
  /** The item came to rest; without a change of place both are the same. */
  end(from: number, to: number): void;
}

/** What an item reaches over an edge counts up to so many px. */
const REACH = 20;

interface Slot {
  element: HTMLElement;
  start: number;
  length: number;
}

/**
 * Drags the item in which an element is, from a press on. Its neighbours make room as it passes them. With `held` the
 * pointer has to rest for so many milliseconds, which lifts the item.
 */
export function dragItem(event: PointerEvent, inside: Element, list: ReorderList, held?: number): void {
  if (event.button !== 0) return;
  const item = inside.closest<HTMLElement>(`[${ITEM}]`);
  const along = ({ x, y }: Point) => (list.horizontal() ? x : y);
  let slots: Slot[] = [];
  let from = -1;
  let to = -1;
  let moved = 0;
  let scrolled = 0;
  let frame = 0;

  const begin = () => {
    slots = list.items().map((element) => {
      const box = element.getBoundingClientRect();
      return list.horizontal()
        ? { element, start: box.left, length: box.width }
        : { element, start: box.top, length: box.height };
    });
    from = to = slots.findIndex(({ element }) => element === item);
    for (const { element } of slots) element.classList.add("makes-room");
    item?.classList.add("dragged");
    frame = requestAnimationFrame((now) => scroll(now, now));
    list.start(from);
  };

  /** Goes on scrolling while the item reaches over an edge, as far as items are there. */
  const scroll = (before: number, now: number) => {
    frame = requestAnimationFrame((next) => scroll(now, next));
    const scroller = list.scroller();
    const box = scroller.getBoundingClientRect();
    const [least, most] = list.horizontal() ? [box.left, box.right] : [box.top, box.bottom];
    const [first, last, own] = [slots[0], slots[slots.length - 1], slots[from]];
    const start = own.start + moved;
    const over = start < least ? start - least : Math.max(0, start + own.length - most);
    const rest = over < 0 ? first.start - scrolled - least : last.start + last.length - scrolled - most;
    const reach = Math.min(Math.max(over, -REACH), REACH);
    const by = (reach * list.speed() * (now - before)) / 1000;
    const step = over < 0 ? Math.max(by, Math.min(rest, 0)) : Math.min(by, Math.max(rest, 0));
    if (step === 0) return;
    const side = list.horizontal() ? "scrollLeft" : "scrollTop";
    const at = scroller[side];
    scroller[side] += step;
    scrolled += scroller[side] - at;
    show();
  };

  const show = () => {
    const own = slots[from];
    const middle = own.start + moved + scrolled + own.length / 2;
    const passed = (slot: Slot, index: number) =>
      index < from ? middle < slot.start + slot.length / 2 : middle > slot.start + slot.length / 2;
    const before = slots.filter((slot, index) => index < from && passed(slot, index)).length;
    const after = slots.filter((slot, index) => index > from && passed(slot, index)).length;
    to = from - before + after;
    slots.forEach(({ element }, index) => {
      const room = own.length + list.gap();
      const gives = index > from && index <= to ? -room : index < from && index >= to ? room : 0;
      shift(element, index === from ? moved + scrolled : gives, list.horizontal());
    });
  };

  const finish = (target: number) => {
    cancelAnimationFrame(frame);
    for (const { element } of slots) {
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
      if (from >= 0) finish(to);
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
