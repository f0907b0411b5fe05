import { onCleanup } from "solid-js";
import { whenIdle } from "../../browser/idle";
import { FOCUSABLE } from "../pressable/interactive";

/**
 * Lets the keyboard reach what scrolls and holds nothing that it could reach, as Chromium does by itself and other
 * browsers do not.
 */
export function reachByKeys(element: HTMLElement): void {
  let cancel: (() => void) | undefined;
  const check = () => {
    cancel = undefined;
    const overflows =
      element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
    if (overflows && element.querySelector(FOCUSABLE) === null) element.tabIndex = 0;
    else element.removeAttribute("tabindex");
  };
  const later = () => {
    // there is no hurry, and by then the layout is known
    cancel ??= whenIdle(check);
  };
  const sizes = new ResizeObserver(later);
  sizes.observe(element);
  const contents = new MutationObserver(later);
  contents.observe(element, { childList: true });
  onCleanup(() => {
    cancel?.();
    sizes.disconnect();
    contents.disconnect();
  });
}
