import { isMap, type WireMap, type WireValue } from "../../tree/wire";
import { number } from "../../values/number";

/** The breakpoints in force when a control says nothing else: name -> least width of the page in pixels. */
export const BREAKPOINTS: Readonly<Record<string, number>> = {
  xs: 0,
  sm: 576,
  md: 768,
  lg: 992,
  xl: 1200,
  xxl: 1400,
};

/**
 * The number for a page width, of a value that may differ by breakpoint: that of the widest breakpoint which the page
 * has reached and the value names.
 */
export function atWidth(
  value: WireValue,
  width: number,
  breakpoints: WireMap | undefined,
  fallback: number,
): number {
  if (!isMap(value)) return number(value) ?? fallback;
  let found = fallback;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [name, least] of Object.entries(breakpoints ?? BREAKPOINTS)) {
    const at = number(least) ?? 0;
    const own = number(value[name]);
    if (own === undefined || at > width || at < reached) continue;
    found = own;
    reached = at;
  }
  return found;
}
