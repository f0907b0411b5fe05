import { onCleanup } from "solid-js";
import { receive } from "../../pressable/receivers";

export interface DragHandlers {
  /** A press at a part of the track, 0 to 1; false declines it. */
  start: (fraction: number, event: PointerEvent) => boolean;
  /** The pointer moved while pressed. */
  move: (fraction: number) => void;
  end: () => void;
}

/** Follows a pointer that presses on `area` along `track`, whichever way the text runs. */
export function trackDrag(area: HTMLElement, track: () => HTMLElement, handlers: DragHandlers): void {
  let pointer: number | undefined;
  const fraction = (event: PointerEvent) => {
    const box = track().getBoundingClientRect();
    const along = box.width > 0 ? (event.clientX - box.left) / box.width : 0;
    return getComputedStyle(area).direction === "rtl" ? 1 - along : along;
  };
  const down = (event: PointerEvent) => {
    if (event.button !== 0 || pointer !== undefined || !handlers.start(fraction(event), event)) return;
    pointer = event.pointerId;
    // a focus that a pointer gave needs no ring, until keys are used
    area.classList.add("slider-by-pointer");
    area.setPointerCapture(pointer);
    for (const [name, listener] of held) area.addEventListener(name, listener);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId === pointer) handlers.move(fraction(event));
  };
  const up = (event: PointerEvent) => {
    if (event.pointerId !== pointer) return;
    pointer = undefined;
    for (const [name, listener] of held) area.removeEventListener(name, listener);
    handlers.end();
  };
  const held = [
    ["pointermove", move],
    ["pointerup", up],
    ["pointercancel", up],
  ] as const;
  const stop = receive(area, { key: () => area.classList.remove("slider-by-pointer") });
  // at the element: what is around it and drags too asks whether the press was taken
  area.addEventListener("pointerdown", down);
  onCleanup(() => {
    stop();
    area.removeEventListener("pointerdown", down);
    for (const [name, listener] of held) area.removeEventListener(name, listener);
  });
}
