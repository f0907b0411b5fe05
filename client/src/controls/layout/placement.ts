import type { JSX } from "solid-js";
import type { Alignment } from "../../values/alignment";

const nearest = (along: number, names: readonly [string, string, string]): string =>
  along < -1 / 3 ? names[0] : along > 1 / 3 ? names[2] : names[1];

const isPlain = (along: number): boolean => along === -1 || along === 0 || along === 1;

/** Whether an alignment is a corner, an edge or the middle, for which CSS has words. */
export const hasWords = (at: Alignment): boolean => isPlain(at.x) && isPlain(at.y);

/** `place-items` for an alignment; left is left in every writing direction. */
export function placeItems(at: Alignment): JSX.CSSProperties {
  return {
    "align-items": nearest(at.y, ["start", "center", "end"]),
    "justify-items": nearest(at.x, ["left", "center", "right"]),
  };
}
