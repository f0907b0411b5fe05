import { onCleanup } from "solid-js";

const SLOP = 8;
/** Wheel pixels that turn a page, and the rest that a page turn is given, in milliseconds. */
const WHEEL = 40;
const REST = 350;

export interface SwipeOptions {
  axis: () => "horizontal" | "vertical";
  /** Pixels in the direction of later pages since the press. */
  onMove: (pixels: number) => void;
  /** Pixels per second in that direction; 0 if the swipe was broken off. */
  onEnd: (speed: number) => void;
  /** A wheel or trackpad asks for the next page (1) or the one before (-1). */
  onTurn: (by: 1 | -1) => void;
  /** Whether later pages lie left or above. */
  mirrored: () => boolean;
}

/** Lets a finger, pen or sideways wheel move pages. */
export function swipe(element: HTMLElement, options: SwipeOptions): void {
  const forward = (): number => (options.mirrored() ? 1 : -1);
  const coordinate = (event: PointerEvent): number =>
    options.axis() === "horizontal" ? event.clientX : event.clientY;

  const onDown = (down: PointerEvent): void => {
    // as everywhere on the web, the mouse is for clicking and for selecting text
    if (down.pointerType === "mouse" || !down.isPrimary) return;
    const start = coordinate(down);
    let held = false;
    let before = { at: start, time: down.timeStamp };
    let speed = 0;
    const move = (event: PointerEvent): void => {
      if (event.pointerId !== down.pointerId) return;
      const at = coordinate(event);
      if (!held) {
        if (Math.abs(at - start) < SLOP) return;
        held = true;
        element.setPointerCapture?.(event.pointerId);
      }
      const passed = event.timeStamp - before.time;
      if (passed > 0) speed = (forward() * (at - before.at) * 1000) / passed;
      before = { at, time: event.timeStamp };
      options.onMove(forward() * (at - start));
    };
    const end = (event: PointerEvent): void => {
      if (event.pointerId !== down.pointerId) return;
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", end);
      removeEventListener("pointercancel", end);
      if (held) options.onEnd(event.type === "pointerup" ? speed : 0);
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", end);
    addEventListener("pointercancel", end);
  };

  let turned = Number.NEGATIVE_INFINITY;
  let rolled = 0;
  const onWheel = (event: WheelEvent): void => {
    const along = options.axis() === "horizontal" ? event.deltaX : event.deltaY;
    const across = options.axis() === "horizontal" ? event.deltaY : event.deltaX;
    if (Math.abs(along) <= Math.abs(across)) return;
    event.preventDefault();
    if (event.timeStamp - turned < REST) return;
    rolled += along;
    if (Math.abs(rolled) < WHEEL) return;
    turned = event.timeStamp;
    options.onTurn(((options.mirrored() ? -1 : 1) * Math.sign(rolled)) as 1 | -1);
    rolled = 0;
  };

  element.addEventListener("pointerdown", onDown);
  element.addEventListener("wheel", onWheel, { passive: false });
  onCleanup(() => {
    element.removeEventListener("pointerdown", onDown);
    element.removeEventListener("wheel", onWheel);
  });
}
