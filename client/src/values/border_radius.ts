import { isMap, type WireValue } from "../tree/wire";
import { number } from "./number";

/** A corner radius: a number for all corners, or a map of corners. */
export function borderRadius(value: WireValue): string | undefined {
  const all = number(value);
  if (all !== undefined) return `${all}px`;
  if (!isMap(value)) return undefined;
  const corners = [value.top_left, value.top_right, value.bottom_right, value.bottom_left];
  return corners.map((corner) => `${number(corner) ?? 0}px`).join(" ");
}
