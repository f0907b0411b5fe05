import { keyText } from "../../tree/read";
import type { WireMap } from "../../tree/wire";
import { milliseconds } from "../../values/duration";
import { number } from "../../values/number";
import { animateTo } from "./animate";
import type { ScrollAxis } from "./axis";

/** The method `scroll_to`: to the control with a key, else to an offset, else by a distance. */
export async function scrollTo(element: HTMLElement, axis: ScrollAxis, args: WireMap): Promise<void> {
  const target = destination(element, axis, args);
  if (target === undefined) return;
  const curve = typeof args.curve === "string" ? args.curve : "ease";
  await animateTo(element, axis, target, milliseconds(args.duration) ?? 0, curve);
}

function destination(element: HTMLElement, axis: ScrollAxis, args: WireMap): number | undefined {
  const key = keyText(args.scroll_key);
  if (key !== undefined) {
    const found = element.querySelector(`[data-scroll-key="${CSS.escape(key)}"]`);
    return found ? axis.get() + distance(element, found, axis) : undefined;
  }
  const offset = number(args.offset);
  // -1 is the very end
  if (offset !== undefined) return offset < 0 ? axis.max + offset + 1 : offset;
  const delta = number(args.delta);
  return delta === undefined ? undefined : axis.get() + delta;
}

function distance(element: HTMLElement, child: Element, axis: ScrollAxis): number {
  const [outer, inner] = [element.getBoundingClientRect(), child.getBoundingClientRect()];
  return axis.viewport === element.clientHeight && element.scrollHeight > element.clientHeight
    ? inner.top - outer.top - element.clientTop
    : inner.left - outer.left - element.clientLeft;
}
