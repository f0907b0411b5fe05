import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import type { WireMap, WireValue } from "../../tree/wire";
import { alignment } from "../../values/alignment";
import { cssEdges } from "../../values/edges";
import { number, px } from "../../values/number";
import type { FramePart } from "../frame";
import { fillClass } from "../layout/fills";

/** How an element stands in its parent: classes and styles of the layout contract (layout/flex.css). */
export interface Place {
  classes: string[];
  style: JSX.CSSProperties;
}

const EDGES = ["left", "top", "right", "bottom"] as const;

/** What the parent sees of a control: its part of the main axis, its position, alignment and margin. */
export function outerPlace(
  node: ControlNode,
  values: Readonly<WireMap>,
  skip: ReadonlySet<FramePart>,
): Place {
  const place: Place = { classes: [fillClass(node)], style: {} };
  if (!skip.has("expand")) expand(node, values, place);
  if (!skip.has("position")) position(node, values, place);
  if (!skip.has("margin") && values.margin != null) place.style.margin = cssEdges(values.margin);
  const at = alignment(values.align);
  if (at !== undefined) {
    place.classes.push("aligned");
    Object.assign(place.style, { "--align-x": keyword(at.x), "--align-y": keyword(at.y) });
  }
  return place;
}

/** The control's own size. */
export function ownSize(values: Readonly<WireMap>, skip: ReadonlySet<FramePart>): Place {
  const place: Place = { classes: [], style: {} };
  size(values.width, "width", "sized-x", "--tight-w");
  size(values.height, "height", "sized-y", "--tight-h");
  const ratio = number(values.aspect_ratio);
  if (ratio !== undefined) place.style["aspect-ratio"] = String(ratio);
  return place;

  function size(value: WireValue, side: "width" | "height", sized: string, tight: string): void {
    const length = skip.has(side) ? undefined : px(value);
    if (length === undefined) return;
    place.classes.push(sized);
    place.style[side] = `var(${tight}, ${length})`;
  }
}

function expand(node: ControlNode, values: Readonly<WireMap>, place: Place): void {
  const share = values.expand === true ? 1 : Number(values.expand ?? 0);
  if (!(share > 0) || node.parent?.internal("host_expanded") !== true) return;
  place.classes.push(values.expand_loose === true ? "expand-loose" : "expand");
  if (share !== 1) (place.style as Record<string, string>)["--expand"] = String(share);
}

function position(node: ControlNode, values: Readonly<WireMap>, place: Place): void {
  const edges = EDGES.filter((edge) => number(values[edge]) !== undefined);
  if (edges.length === 0 || node.parent?.internal("host_positioned") !== true) return;
  place.classes.push("placed");
  if (edges.includes("left") && edges.includes("right")) place.classes.push("placed-x");
  if (edges.includes("top") && edges.includes("bottom")) place.classes.push("placed-y");
  for (const edge of edges) place.style[edge] = px(values[edge]);
}

// Flexbox and grid align by key words; what lies between goes to the nearest.
function keyword(along: number): string {
  return along < -1 / 3 ? "start" : along > 1 / 3 ? "end" : "center";
}
