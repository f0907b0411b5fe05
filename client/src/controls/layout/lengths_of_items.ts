import type { Axis } from "../scrolling/axis";

/** The ids of the controls that an element holds and how long they are, without the gap that follows. */
export function* lengthsOf(element: HTMLElement, axis: Axis, gap: number): Generator<[string, number]> {
  for (const child of element.children as HTMLCollectionOf<HTMLElement>) {
    const id = child.dataset.control ?? child.querySelector<HTMLElement>("[data-control]")?.dataset.control;
    if (id === undefined) continue;
    if (axis === "vertical") yield [id, downTo(child, gap)];
    else yield [id, child.offsetWidth];
  }
}

/** The height of an element and its margins, as far as the place of the next one tells. */
function downTo(child: HTMLElement, gap: number): number {
  const own = child.offsetHeight;
  const next = child.nextElementSibling as HTMLElement | null;
  if (!next || next.classList.contains("list-separator")) return own;
  return Math.max(own, next.offsetTop - child.offsetTop - gap);
}
