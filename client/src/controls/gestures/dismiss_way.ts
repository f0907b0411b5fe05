import type { Point } from "./payload";

/** The directions in which something can be thrown off the page, as on the wire. */
export type Way = "startToEnd" | "endToStart" | "up" | "down";

const WAYS: Record<string, readonly Way[]> = {
  none: [],
  horizontal: ["startToEnd", "endToStart"],
  vertical: ["up", "down"],
  starttoend: ["startToEnd"],
  endtostart: ["endToStart"],
  up: ["up"],
  down: ["down"],
};

/** The ways that a DismissDirection allows. */
export const waysOf = (direction: string): readonly Way[] => WAYS[direction.toLowerCase()] ?? WAYS.horizontal;

export const isUpright = (ways: readonly Way[]): boolean => ways.includes("up") || ways.includes("down");

/** The way that a distance along an axis leads; positive is right or down. */
export function wayOf(distance: number, upright: boolean, rtl: boolean): Way {
  if (upright) return distance < 0 ? "up" : "down";
  return distance < 0 === rtl ? "startToEnd" : "endToStart";
}

/** The distance as far as the ways allow. */
export function allowed(distance: number, ways: readonly Way[], upright: boolean, rtl: boolean): number {
  return distance !== 0 && ways.includes(wayOf(distance, upright, rtl)) ? distance : 0;
}

export const along = (moved: Point, upright: boolean): number => (upright ? moved.y : moved.x);
