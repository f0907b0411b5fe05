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
    const fits = along.max <= 0;
    return () => void element.toggleAttribute("data-fits", fits);
  };
  // a box that does not scroll would not count its padding
  const scrolls = () => {
    element.removeAttribute("data-fits");
    return measure;
  };
  const stop = watchContent(element, () => (element.hasAttribute("data-fits") ? scrolls : measure()));
  onCleanup(() => {
    stop();
    element.removeAttribute("data-fits");
  });
}
