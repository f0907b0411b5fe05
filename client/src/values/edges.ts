import { isFields, type WireValue } from "../tree/wire";
import { number } from "./number";

export interface Edges {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Padding or margin: a number for all sides, or a map of sides. */
export function edges(value: WireValue): Edges | undefined {
  const all = number(value);
  if (all !== undefined) return { top: all, right: all, bottom: all, left: all };
  if (!isFields(value)) return undefined;
  return {
    top: number(value.top) ?? 0,
    right: number(value.right) ?? 0,
    bottom: number(value.bottom) ?? 0,
    left: number(value.left) ?? 0,
  };
}

/** Padding or margin as CSS shorthand. */
export function cssEdges(value: WireValue): string | undefined {
  const sides = edges(value);
  return sides && `${sides.top}px ${sides.right}px ${sides.bottom}px ${sides.left}px`;
}
