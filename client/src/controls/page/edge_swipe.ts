import { onCleanup } from "solid-js";

/** Pixels from the edge in which a swipe may begin. */
const EDGE = 20;
/** Pixels of movement that make it one. */
const LENGTH = 32;

/** Calls `onSwipe` when a finger is drawn from the left or right edge into the element, until the owner ends. */
export function edgeSwipe(element: HTMLElement, onSwipe: (edge: "left" | "right") => void): void {
  const press = (down: PointerEvent): void => {
    if (down.pointerType !== "touch") return;
    const box = element.getBoundingClientRect();
    const edge =
      down.clientX - box.left < EDGE ? "left" : box.right - down.clientX < EDGE ? "right" : undefined;
    if (edge === undefined) return;
    const move = (event: PointerEvent): void => {
      const inwards = (event.clientX - down.clientX) * (edge === "left" ? 1 : -1);
      if (inwards < LENGTH) return;
      end();
      onSwipe(edge);
    };
    const end = (): void => {
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", end);
      removeEventListener("pointercancel", end);
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", end);
    addEventListener("pointercancel", end);
  };
  element.addEventListener("pointerdown", press);
  onCleanup(() => element.removeEventListener("pointerdown", press));
}
