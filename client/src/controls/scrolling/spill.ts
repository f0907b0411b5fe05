import { onCleanup } from "solid-js";
import { type Axis, axisOf } from "./axis";
import { watchContent } from "./content";

/**
 * Cuts off what sticks out of a scrolling box (shadows, badges, rings of the focus) only while there is more in it than fits,
 * as Flutter does.
 */
export function spillWhileItFits(element: HTMLElement, axis: Axis): void {
  const along = axisOf(element, axis);
  const measure = () => {
    // a box that does not scroll would not count its padding
    element.removeAttribute("data-fits");
    element.toggleAttribute("data-fits", along.max <= 0);
  };
  const stop = watchContent(element, measure);
  onCleanup(() => {
    stop();
    element.removeAttribute("data-fits");
  });
}
