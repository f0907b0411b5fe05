import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import type { Alignment } from "../../values/alignment";
import type { Edges } from "../../values/edges";

const nearest = (along: number, names: readonly [string, string, string]): string =>
  along < -1 / 3 ? names[0] : along > 1 / 3 ? names[2] : names[1];

const isPlain = (along: number): boolean => along === -1 || along === 0 || along === 1;

/** Whether an alignment is a corner, an edge or the middle, for which CSS has words. */
export const hasWords = (at: Alignment): boolean => isPlain(at.x) && isPlain(at.y);

/** Whether a Container moves its content by grid tracks: those can be animated. */
export const movesTracks = (node: ControlNode): boolean => Boolean(node.get("animate"));

/** `place-items` for an alignment; left is left in every writing direction. */
export function placeItems(at: Alignment): JSX.CSSProperties {
  return {
    "align-items": nearest(at.y, ["start", "center", "end"]),
    "justify-items": nearest(at.x, ["left", "center", "right"]),
  };
}

const NO_EDGES: Edges = { top: 0, right: 0, bottom: 0, left: 0 };

/** The track of the content, at `along` between its neighbours that share what it leaves of all but the padding. */
function content(along: number | undefined, padding: number): string {
  if (along === undefined)
    return "[inside-start content-start] minmax(var(--least, 0px), 1fr) [content-end inside-end]";
  const before = Math.min(Math.max(1 + along, 0), 2);
  const rest = (share: number) => `minmax(0, ${share}fr)`;
  const own = `[content-start] fit-content(calc(100% - ${padding}px)) [content-end]`;
  return `[inside-start] ${rest(before)} ${own} ${rest(2 - before)} [inside-end]`;
}

const tracks = (before: number, after: number, along: number | undefined): string =>
  `${before}px ${content(along, before + after)} ${after}px`;

/** The custom properties of `.box.tracked`: padding and alignment of the one child as grid tracks. */
export function boxTracks(padding: Edges = NO_EDGES, at?: Alignment): JSX.CSSProperties {
  return {
    "--rows": tracks(padding.top, padding.bottom, at?.y),
    "--columns": tracks(padding.left, padding.right, at?.x),
    "--columns-rtl": tracks(padding.right, padding.left, at && -at.x),
  };
}
