import { onCleanup } from "solid-js";

/** Elements whose sizes say how much room a table has left. */
export interface Spare {
  box: (element: HTMLElement) => void;
  table: (element: HTMLElement) => void;
}

/** Less than this, in px, is rounding. */
const NOTHING = 1;

/**
 * Gives each of `shares` columns the same part of what a table has beyond the widths that they need: `--spare`, which the
 * browser would share out by how long their texts are. No column takes any where `shares` is 0.
 */
export function sharingSpare(shares: () => number): Spare {
  let box: HTMLElement | undefined;
  let room = 0;
  let used = 0;
  let spare = 0;
  const observer = new ResizeObserver((entries) => {
    for (const { target, contentRect, borderBoxSize } of entries) {
      if (target === box) room = contentRect.width;
      else used = borderBoxSize[0].inlineSize;
    }
    const count = shares();
    const free = room - (used - count * spare);
    const next = count === 0 || free < NOTHING ? 0 : free / count;
    if (Math.abs(next - spare) * count < NOTHING && next !== 0) return;
    if (next === spare) return;
    spare = next;
    box?.style.setProperty("--spare", `${spare}px`);
  });
  onCleanup(() => observer.disconnect());
  return {
    box(element) {
      box = element;
      observer.observe(element);
    },
    table(element) {
      observer.observe(element);
    },
  };
}
