import type { JSX } from "solid-js";
import { isFields, type WireValue } from "../tree/wire";
import { cssColor } from "./color";
import { number } from "./number";

export interface Side {
  width: number;
  color: string;
  style: "solid" | "none";
  /** -1 inside the edge, 0 on it, 1 outside. */
  align: number;
}

/** One side of a border. A map without entries is a side with all defaults: 1 px black. */
export function side(value: WireValue): Side | undefined {
  if (!isFields(value)) return undefined;
  return {
    width: number(value.width) ?? 1,
    color: cssColor(value.color) ?? "#000",
    style: value.style === "none" ? "none" : "solid",
    align: number(value.stroke_align) ?? -1,
  };
}

/** A side as CSS border shorthand; undefined draws nothing. */
export function cssSide(value: WireValue): string | undefined {
  const one = side(value);
  return one && (one.style === "none" ? "none" : `${one.width}px solid ${one.color}`);
}

/** The four sides of a box. What of them lies beyond its edge is the same on all of them. */
export function border(value: WireValue): JSX.CSSProperties {
  if (!isFields(value)) return {};
  const style: Record<string, string> = {};
  for (const name of ["top", "right", "bottom", "left"] as const) {
    const one = side(value[name]);
    const line = (part: number) =>
      one && one.style !== "none" ? `${(one.width * part) / 2}px solid ${one.color}` : "none";
    style[`border-${name}`] = line(1 - (one?.align ?? -1));
    if (one && one.align > -1) style.outline = line(1 + one.align);
  }
  return style;
}

/** A corner radius: a number for all corners, or a map of corners. */
export function borderRadius(value: WireValue): string | undefined {
  const all = number(value);
  if (all !== undefined) return `${all}px`;
  if (!isFields(value)) return undefined;
  const corners = [value.top_left, value.top_right, value.bottom_right, value.bottom_left];
  return corners.map((corner) => `${number(corner) ?? 0}px`).join(" ");
}
