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
  start(index: number): void;
  /** The item came to rest; without a change of place both are the same. */
  end(from: number, to: number): void;
}

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
    list.start(from);
  };

  const show = (moved: number) => {
    const own = slots[from];
    const middle = own.start + moved + own.length / 2;
    const passed = (slot: Slot, index: number) =>
      index < from ? middle < slot.start + slot.length / 2 : middle > slot.start + slot.length / 2;
    const before = slots.filter((slot, index) => index < from && passed(slot, index)).length;
    const after = slots.filter((slot, index) => index > from && passed(slot, index)).length;
    to = from - before + after;
    slots.forEach(({ element }, index) => {
      const gives = index > from && index <= to ? -own.length : index < from && index >= to ? own.length : 0;
      shift(element, index === from ? moved : gives, list.horizontal());
    });
  };

  const finish = (target: number) => {
    for (const { element } of slots) {
      element.classList.remove("makes-room", "dragged");
      element.style.translate = "";
    }
    list.end(from, target);
  };

  const follower: Follower = {
    drags: true,
    move(press) {
      const moved = along(minus(press.at, press.start));
      if (from < 0 && held !== undefined) {
        if (distance(press.at, press.start) > TAP_SLOP) leave(press);
        return;
      }
      if (from < 0) {
        if (Math.abs(moved) <= dragSlop(press.kind) || !press.claim(follower)) return;
        begin();
      }
      if (from >= 0) show(moved);
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
