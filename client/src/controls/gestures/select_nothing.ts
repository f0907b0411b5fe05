/** What is there to be selected: a mouse that goes down in it selects, whatever else goes with it. */
const SELECTABLE = ".text-selectable, .selection-area";

/** From a press that moves something until its end: no text on the way is selected. */
export function selectNothing(down: PointerEvent): void {
  const target = down.target as Element | null;
  if (down.pointerType !== "mouse" || target?.closest(SELECTABLE)) return;
  const stop = (event: Event): void => event.preventDefault();
  const end = (): void => {
    removeEventListener("selectstart", stop, true);
    removeEventListener("pointerup", end, true);
    removeEventListener("pointercancel", end, true);
  };
  addEventListener("selectstart", stop, true);
  addEventListener("pointerup", end, true);
  addEventListener("pointercancel", end, true);
  // the browser has begun before it was known that something moves
  getSelection()?.removeAllRanges();
}
