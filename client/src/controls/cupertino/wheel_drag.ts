import { onCleanup } from "solid-js";

/** How far the pointer must go for a press to be a drag, in pixels. */
const SLOP = 4;

/** Lets a mouse turn a wheel by dragging it; fingers scroll it natively. */
export function wheelDrag(scroller: HTMLElement, enabled: () => boolean, end: () => void) {
  let pointer: number | undefined;
  let from = 0;
  let top = 0;
  let moved = false;
  const listeners: Record<string, (event: PointerEvent) => void> = {
    pointerdown(event) {
      moved = false;
      if (event.pointerType !== "mouse" || event.button !== 0 || !enabled()) return;
      pointer = event.pointerId;
      from = event.clientY;
      top = scroller.scrollTop;
    },
    pointermove(event) {
      if (event.pointerId !== pointer) return;
      if (!moved && Math.abs(event.clientY - from) < SLOP) return;
      if (!moved) scroller.setPointerCapture(event.pointerId);
      moved = true;
      scroller.scrollTop = top + from - event.clientY;
    },
    pointerup: release,
    pointercancel: release,
  };
  function release(event: PointerEvent): void {
    if (event.pointerId !== pointer) return;
    pointer = undefined;
    if (moved) end();
  }
  for (const [name, listener] of Object.entries(listeners)) {
    scroller.addEventListener(name, listener as EventListener);
  }
  onCleanup(() => {
    for (const [name, listener] of Object.entries(listeners)) {
      scroller.removeEventListener(name, listener as EventListener);
    }
  });
  return { held: () => pointer !== undefined && moved, moved: () => moved };
}
