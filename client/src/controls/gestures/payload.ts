import type { Values } from "../../tree/declared";
import { durationExt } from "../../values/time";

export type Point = { x: number; y: number };

type Kind = Values["PointerDeviceType"];

const KINDS: Record<string, Kind> = { mouse: "mouse", touch: "touch", pen: "stylus" };

/** The kind of device that points, as the server names it. */
export const kindOf = (event: Event): Kind =>
  "pointerType" in event ? (KINDS[event.pointerType as string] ?? "unknown") : "mouse";

export const globalPoint = (event: MouseEvent): Point => ({ x: event.clientX, y: event.clientY });

export const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The upper left corner of an element on the page. */
export function cornerOf(element: Element): Point {
  const box = element.getBoundingClientRect();
  return { x: box.left, y: box.top };
}

/** Where an event happened within an element. */
export const localPoint = (event: MouseEvent, element: Element): Point =>
  minus(globalPoint(event), cornerOf(element));

export const wire = (point: Point): Point => ({ x: point.x, y: point.y });

/** When an event happened, since the page was opened. */
export const timestamp = (event: Event) => durationExt(event.timeStamp);

/** The data of a tap: device kind, place in the control and on the page. */
export function tapDetails(event: MouseEvent, element: Element) {
  return { k: kindOf(event), l: wire(localPoint(event, element)), g: wire(globalPoint(event)) };
}

/** The data of events that tell all about a pointer; `before` is where it was. */
export function pointerDetails(
  event: PointerEvent,
  element: Element,
  before: Point | undefined,
): Values["PointerEvent"] {
  const at = globalPoint(event);
  const tilt = Math.hypot(event.tiltX, event.tiltY);
  return {
    k: kindOf(event),
    l: wire(localPoint(event, element)),
    g: wire(at),
    ts: timestamp(event),
    dev: event.pointerId,
    ps: event.pressure,
    pMin: 0,
    pMax: 1,
    dist: 0,
    distMax: 0,
    size: 0,
    rMj: event.width / 2,
    rMn: event.height / 2,
    rMin: 0,
    rMax: 0,
    or: (event.twist * Math.PI) / 180,
    tilt: (tilt * Math.PI) / 180,
    ld: before ? wire(minus(at, before)) : null,
  };
}
