import { onCleanup } from "solid-js";
import { selectNothing } from "../gestures/select_nothing";

export type Direction = "up" | "down" | "left" | "right";

/** Part of its own size past which a thing that is let go flies off. */
const FAR = 0.4;
/** Pixels per millisecond past which it does so however near it still is. */
const FAST = 0.7;
/** Pixels before a press becomes a drag. */
const SLOP = 6;

const VECTORS: Record<Direction, { x: number; y: number }> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

export interface DragAwayOptions {
  /** Where it may be dragged; asked at each press. */
  directions: () => readonly Direction[];
  /** It has been dragged away and is out of sight. */
  onAway: (direction: Direction) => void;
  /** The element that moves, if not the one that is pressed. */
  moving?: () => HTMLElement | undefined;
}

/** Lets the visitor push an element off the screen with a finger or the mouse. */
export function dragAway(handle: HTMLElement, options: DragAwayOptions): void {
  const element = (): HTMLElement => options.moving?.() ?? handle;
  let from: PointerEvent | undefined;
  let direction: Direction | undefined;
  let moved = 0;

  const along = (event: PointerEvent, which: Direction): number => {
    const { x, y } = VECTORS[which];
    return from ? (event.clientX - from.clientX) * x + (event.clientY - from.clientY) * y : 0;
  };
  const size = (which: Direction): number =>
    VECTORS[which].x === 0 ? element().offsetHeight : element().offsetWidth;
  const place = (which: Direction, distance: number): string =>
    `translate(${VECTORS[which].x * distance}px, ${VECTORS[which].y * distance}px)`;

  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || event.defaultPrevented || scrolls(event, handle)) return;
    from = event;
    direction = undefined;
    moved = 0;
    addEventListener("pointermove", onMove);
    addEventListener("pointerup", onUp);
    addEventListener("pointercancel", onUp);
  };
  const onMove = (event: PointerEvent): void => {
    if (direction === undefined) {
      direction = options.directions().find((which) => along(event, which) > SLOP);
      if (direction === undefined || from === undefined) return;
      selectNothing(from);
      handle.setPointerCapture?.(event.pointerId);
    }
    moved = Math.max(0, along(event, direction));
    element().style.transform = place(direction, moved);
  };
  const onUp = (event: PointerEvent): void => {
    stop();
    const which = direction;
    if (which === undefined || from === undefined) return;
    const speed = moved / Math.max(1, event.timeStamp - from.timeStamp);
    const gone = event.type === "pointerup" && (moved > size(which) * FAR || speed > FAST);
    const target = element();
    const start = target.style.transform;
    target.style.transform = "";
    if (!gone) {
      target.animate?.([{ transform: start }, { transform: "none" }], { duration: 150, easing: "ease-out" });
      return;
    }
    const flight = target.animate?.([{ transform: start }, { transform: place(which, size(which) * 1.2) }], {
      duration: 120,
      easing: "ease-out",
      fill: "forwards",
    });
    void Promise.resolve(flight?.finished).then(
      () => options.onAway(which),
      () => undefined,
    );
  };
  const stop = (): void => {
    removeEventListener("pointermove", onMove);
    removeEventListener("pointerup", onUp);
    removeEventListener("pointercancel", onUp);
  };
  handle.addEventListener("pointerdown", onDown);
  onCleanup(stop);
}

/** Whether the press is on something inside the handle that scrolls or is typed into. */
function scrolls(event: PointerEvent, handle: HTMLElement): boolean {
  for (let at = event.target as HTMLElement | null; at && at !== handle; at = at.parentElement) {
    if (at.matches("input, textarea, select, [contenteditable]")) return true;
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY))
      return true;
  }
  return false;
}
