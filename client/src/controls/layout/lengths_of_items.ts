import type { Axis } from "../scrolling/axis";

/** The ids of the controls that an element holds and how long they are, without the gap that follows. */
export function* lengthsOf(element: HTMLElement, axis: Axis, gap: number): Generator<[string, number]> {
  let top: number | undefined;
  for (let child = element.firstElementChild as HTMLElement | null, next = child; child; child = next) {
    next = child.nextElementSibling as HTMLElement | null;
    const id = idOf(child);
    if (id === undefined) {
      top = undefined;
    } else if (axis === "horizontal") {
      yield [id, child.offsetWidth];
    } else if (!next || next.classList.contains("list-separator")) {
      yield [id, child.offsetHeight];
      top = undefined;
    } else {
      // its height and its margins, as far as the place of the next one tells
      const below = next.offsetTop;
      yield [id, Math.max(child.offsetHeight, below - (top ?? child.offsetTop) - gap)];
      top = below;
    }
  }
}

const idOf = (element: Element): string | undefined =>
  element.getAttribute("data-control") ??
  element.querySelector("[data-control]")?.getAttribute("data-control") ??
  undefined;
