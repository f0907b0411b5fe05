import { isMap, type WireValue } from "../../tree/wire";
import { number } from "../../values/number";

/** The corner radii of a rectangle, from the upper left clockwise. */
export function edgesOfRadius(value: WireValue): number[] {
  const all = number(value);
  if (all !== undefined) return [all, all, all, all];
  const corners = isMap(value) ? value : {};
  return ["top_left", "top_right", "bottom_right", "bottom_left"].map((name) => number(corners[name]) ?? 0);
}
