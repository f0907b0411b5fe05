import type { ControlNode } from "../../tree/node";
import type { Fields, WireValue } from "../../tree/wire";
import { type Alignment, alignment } from "../../values/alignment";
import { cssEdges, edges } from "../../values/edges";
import { number, px } from "../../values/number";
import type { DressPart } from "../dress";
import { fillClass } from "../layout/fills";
import { hasWords, movesTracks } from "../layout/placement";

/*
 * How an element stands in its parent: the classes and custom properties of the layout contract, layout/flex.css.
 * "Outer" is what the parent sees, the rest is the control's own size.
 */

type Values = Readonly<Fields>;
type Style = Record<string, string | number | undefined>;
type Skip = ReadonlySet<DressPart>;

const EDGES = ["left", "top", "right", "bottom"] as const;
const ENDS = [
  ["left", "right"],
  ["top", "bottom"],
] as const;

/** Whether what expands may be smaller than its share: it is told so, or it is aligned within it; see shares.ts. */
export const leavesRoom = (values: Values): boolean =>
  values.expand_loose === true || (values.align != null && Boolean(values.expand));

/** Its share of the main axis, its place in a Stack, its alignment. */
export function outerClass(node: ControlNode, values: Values, skip: Skip, shares = true): string {
  let classes = fillClass(node);
  if (!shares) return classes;
  if (!skip.has("expand") && share(node, values) > 0) {
    classes += leavesRoom(values) ? " expand-loose" : " expand";
  }
  if (!skip.has("position") && isPlaced(node, values)) {
    classes += " placed";
    if (isSet(values.left) && isSet(values.right)) classes += " placed-x";
    if (isSet(values.top) && isSet(values.bottom)) classes += " placed-y";
  }
  if (values.align != null) classes += " aligned";
  if (values.margin != null && !skip.has("margin")) classes += " margined";
  const at = freeAlignment(node, values);
  if (at === undefined) return classes;
  const [alongX, alongY] = ENDS.map(
    (ends) => !ends.some((edge) => classes.includes("placed") && isSet(values[edge])),
  );
  return `${classes}${alongX ? " free-x" : ""}${alongY ? " free-y" : ""}`;
}

/** The styles to go with it, and the margin. */
export function setOuterStyle(style: Style, node: ControlNode, values: Values, skip: Skip): void {
  if (values.expand != null && values.expand !== true && !skip.has("expand")) {
    const part = share(node, values);
    if (part > 1) style["--expand"] = String(part);
  }
  if (!skip.has("position") && isPlaced(node, values)) {
    // whatever a control says of itself in its style sheet
    style.position = "absolute";
    for (const edge of EDGES) if (isSet(values[edge])) style[edge] = px(values[edge]);
    // what moves is somewhere before it is told where
    if (!hasPlace(values)) style.left = style.top = 0;
  }
  const margin = skip.has("margin") ? undefined : edges(values.margin);
  if (margin !== undefined) {
    style.margin = cssEdges(values.margin);
    style["--margin-x"] = `${margin.left + margin.right}px`;
    style["--margin-y"] = `${margin.top + margin.bottom}px`;
  }
  const at = alignment(values.align);
  if (at !== undefined) {
    style["--align-x"] = keyword(at.x);
    style["--align-y"] = keyword(at.y);
    if (share(node, values) > 0 && values.margin == null) {
      const across = node.parent?.type === "Row";
      const [side, axis, along] = across ? (["inline", "x", at.x] as const) : (["block", "y", at.y] as const);
      // nothing is left over where the parent has no end
      style[`margin-${side}`] = `var(--bound-${axis}) ${remainders(along)}`;
    }
  }
  const free = freeAlignment(node, values);
  if (free !== undefined) {
    style["--at-x"] = String((free.x + 1) / 2);
    style["--at-y"] = String((free.y + 1) / 2);
  }
}

/** Whether the box around it, whatever it says itself, leaves it to the control where it stands. */
export const placesItself = (node: ControlNode, values: Values): boolean =>
  freeAlignment(node, values) !== undefined;

/** Its own alignment or that of the box around it, where CSS has no word for it, as in runs, or would not move it gradually. */
function freeAlignment(node: ControlNode, values: Values): Alignment | undefined {
  const given = values.align ?? aligning(node.parent);
  const at = given == null ? undefined : alignment(given);
  const moves = values.align != null && Boolean(values.animate_align || node.parent?.get("wrap"));
  return at && (moves || !hasWords(at)) ? at : undefined;
}

const aligning = (parent: ControlNode | undefined): WireValue =>
  parent?.type === "Stack" || (parent?.type === "Container" && !movesTracks(parent))
    ? parent.get("alignment")
    : undefined;

/** What has proportions is as big as there is room, whatever width and height it is given. */
export function sizeClass(values: Values, skip: Skip): string {
  if (isSet(values.aspect_ratio)) return " proportioned";
  let classes = "";
  if (!skip.has("width")) classes += lengthClass(values.width, "x");
  if (!skip.has("height")) classes += lengthClass(values.height, "y");
  return classes;
}

export function setSize(style: Style, values: Values, skip: Skip): void {
  const ratio = number(values.aspect_ratio);
  if (ratio !== undefined) {
    style["aspect-ratio"] = String(ratio);
    return;
  }
  if (isSet(values.width) && !skip.has("width")) style.width = `var(--tight-w, ${length(values.width, "x")})`;
  if (isSet(values.height) && !skip.has("height"))
    style.height = `var(--tight-h, ${length(values.height, "y")})`;
}

/** The classes of a control with a length, after others: `endless` ones take all that their parent has. */
export function lengthClass(given: WireValue, axis: "x" | "y"): string {
  const known = number(given);
  if (known === undefined) return "";
  return known === Number.POSITIVE_INFINITY ? ` sized-${axis} endless-${axis}` : ` sized-${axis}`;
}

// Filling is the parent's doing, by the fill class; a length in percent has no meaning where the parent has none.
const length = (given: WireValue, axis: "x" | "y"): string | undefined =>
  number(given) === Number.POSITIVE_INFINITY ? `var(--endless-${axis}, auto)` : px(given);

function isSet(value: WireValue): boolean {
  return number(value) !== undefined;
}

function share(node: ControlNode, values: Values): number {
  if (values.expand == null || values.expand === false) return 0;
  if (node.parent?.internal("host_expanded") !== true) return 0;
  return values.expand === true ? 1 : Number(values.expand);
}

const hasPlace = (values: Values): boolean => EDGES.some((edge) => isSet(values[edge]));

function isPlaced(node: ControlNode, values: Values): boolean {
  return (
    Boolean(hasPlace(values) || values.animate_position) && node.parent?.internal("host_positioned") === true
  );
}

/** The margins before and after what takes less than its share of the main axis. */
function remainders(along: number): string {
  const place = keyword(along);
  return `${place === "start" ? "0" : "auto"} ${place === "end" ? "0" : "auto"}`;
}

// Flexbox and grid align by key words; what lies between goes to the nearest.
function keyword(along: number): string {
  return along < -1 / 3 ? "start" : along > 1 / 3 ? "end" : "center";
}
