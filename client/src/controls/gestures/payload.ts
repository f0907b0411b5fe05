import type { WireMap } from "../../tree/wire";

export interface Point {
  x: number;
  y: number;
}

const KINDS: Record<string, string> = { mouse: "mouse", touch: "touch", pen: "stylus" };

/** The kind of device that points, as the server names it. */
export const kindOf = (event: Event): string =>
  "pointerType" in event ? (KINDS[event.pointerType as string] ?? "unknown") : "mouse";

export const globalPoint = (event: MouseEvent): Point => ({ x: event.clientX, y: event.clientY });

/** Where an event happened within an element. */
export function localPoint(event: MouseEvent, element: Element): Point {
  const box = element.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

/** The data of a tap: device kind, place in the control and on the page. */
export function tapDetails(event: MouseEvent, element: Element): WireMap {
  return { k: kindOf(event), l: { ...localPoint(event, element) }, g: { ...globalPoint(event) } };
}
