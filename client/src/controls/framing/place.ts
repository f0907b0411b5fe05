import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import type { WireMap, WireValue } from "../../tree/wire";
import { alignment } from "../../values/alignment";
import { cssEdges } from "../../values/edges";
import { number, px } from "../../values/number";
import type { FramePart } from "../frame";
import { fillClass } from "../layout/fills";

/*
 * How an element stands in its parent: the classes and custom properties of the layout contract, layout/flex.css.
 * "Outer" is what the parent sees, the rest is the control's own size.
 */

type Values = Readonly<WireMap>;
type Skip = ReadonlySet<FramePart>;

const EDGES = ["left", "top", "right", "bottom"] as const;

/** Its share of the main axis, its place in a Stack, its alignment. */
export function outerClass(node: ControlNode, values: Values, skip: Skip): string {
  let classes = fillClass(node);
  if (!skip.has("expand") && share(node, values) > 0) {
    classes += values.expand_loose === true ? " expand-loose" : " expand";
  }
  if (!skip.has("position") && isPlaced(node, values)) {
    classes += " placed";
    if (isSet(values.left) && isSet(values.right)) classes += " placed-x";
    if (isSet(values.top) && isSet(values.bottom)) classes += " placed-y";
  }
  return values.align == null ? classes : `${classes} aligned`;
}

/** The styles to go with it, and the margin. */
export function setOuterStyle(style: JSX.CSSProperties, node: ControlNode, values: Values, skip: Skip): void {
  const own = style as Record<string, string | undefined>;
  if (values.expand != null && values.expand !== true && !skip.has("expand")) {
    const part = share(node, values);
    if (part > 1) own["--expand"] = String(part);
  }
  if (!skip.has("position") && isPlaced(node, values)) {
    for (const edge of EDGES) if (isSet(values[edge])) style[edge] = px(values[edge]);
  }
  if (values.margin != null && !skip.has("margin")) style.margin = cssEdges(values.margin);
  const at = alignment(values.align);
  if (at !== undefined) {
    own["--align-x"] = keyword(at.x);
    own["--align-y"] = keyword(at.y);
  }
}

export function sizeClass(values: Values, skip: Skip): string {
  const wide = isSet(values.width) && !skip.has("width");
  const high = isSet(values.height) && !skip.has("height");
  const sized = wide ? (high ? "sized-x sized-y" : "sized-x") : high ? "sized-y" : "";
  return isSet(values.aspect_ratio) ? `${sized} proportioned` : sized;
}

export function setSize(style: JSX.CSSProperties, values: Values, skip: Skip): void {
  if (isSet(values.width) && !skip.has("width")) style.width = `var(--tight-w, ${px(values.width)})`;
  if (isSet(values.height) && !skip.has("height")) style.height = `var(--tight-h, ${px(values.height)})`;
  const ratio = number(values.aspect_ratio);
  if (ratio === undefined) return;
  style["aspect-ratio"] = String(ratio);
  (style as Record<string, string | undefined>)["--ratio"] = String(ratio);
}

function isSet(value: WireValue): boolean {
  return number(value) !== undefined;
}

function share(node: ControlNode, values: Values): number {
  if (values.expand == null || values.expand === false) return 0;
  if (node.parent?.internal("host_expanded") !== true) return 0;
  return values.expand === true ? 1 : Number(values.expand);
}

function isPlaced(node: ControlNode, values: Values): boolean {
  return EDGES.some((edge) => isSet(values[edge])) && node.parent?.internal("host_positioned") === true;
}

// Flexbox and grid align by key words; what lies between goes to the nearest.
function keyword(along: number): string {
  return along < -1 / 3 ? "start" : along > 1 / 3 ? "end" : "center";
}
