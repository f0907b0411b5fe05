import type { WireValue } from "../../../tree/wire";
import { arrange, type PartKind, type Parts } from "../../parts";

const ARROW: PartKind = { class: "dropdown-arrow" };

const triangle = (
  <svg class="dropdown-triangle" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path d="M7 10l5 5 5-5z" fill="currentColor" />
  </svg>
) as Element;

/** Gives the element at the end of a dropdown, which shows its own icon or, without one, a triangle. */
export function arrowIn(parts: Parts): (icon: WireValue) => HTMLElement {
  const drawn = triangle.cloneNode(true) as Element;
  return (icon) => {
    const around = parts.around(ARROW, true) as HTMLElement;
    around.setAttribute("aria-hidden", "true");
    const own = parts.bare("arrow", icon);
    if (icon !== undefined) drawn.remove();
    arrange(around, [own, icon === undefined ? drawn : undefined]);
    return around;
  };
}
