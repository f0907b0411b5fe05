import type { JSX } from "solid-js";
import { isFields, type WireValue } from "../tree/wire";
import { number } from "./number";

/** -1 is left or top, 0 the middle, 1 right or bottom; beyond is outside. */
export interface Alignment {
  x: number;
  y: number;
}

export function alignment(value: WireValue): Alignment | undefined {
  return isFields(value) ? { x: number(value.x) ?? 0, y: number(value.y) ?? 0 } : undefined;
}

/** As a CSS position, e.g. for `object-position` or `transform-origin`: the middle is `50% 50%`. */
export function cssPosition(at: Alignment): string {
  return `${(at.x + 1) * 50}% ${(at.y + 1) * 50}%`;
}

/** A grid that puts its one child (in row 2, column 2) at the alignment; between -1 and 1. */
export function alignTracks(at: Alignment): JSX.CSSProperties {
  return {
    display: "grid",
    "grid-template-columns": tracks(at.x),
    "grid-template-rows": tracks(at.y),
  };
}

function tracks(along: number): string {
  const before = Math.min(Math.max(1 + along, 0), 2);
  return `minmax(0, ${before}fr) fit-content(100%) minmax(0, ${2 - before}fr)`;
}
