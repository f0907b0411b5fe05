import { onCleanup } from "solid-js";
import { FOCUSABLE } from "../pressable/interactive";

/**
 * Lets the keyboard reach what scrolls and holds nothing that it could reach, as Chromium does by itself and other
 * browsers do not.
 */
export function reachByKeys(element: HTMLElement): void {
  let frame = 0;
  const check = () => {
    frame = 0;
    const overflows =
      element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
    if (overflows && element.querySelector(FOCUSABLE) === null) element.tabIndex = 0;
    else element.removeAttribute("tabindex");
  };
  const later = () => {
    frame ||= requestAnimationFrame(check);
  };
  const sizes = new ResizeObserver(later);
  sizes.observe(element);
  const contents = new MutationObserver(later);
  contents.observe(element, { childList: true });
  onCleanup(() => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    contents.disconnect();
  });
}
