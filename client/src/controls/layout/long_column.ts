import { type Accessor, createMemo, getOwner, runWithOwner, untrack } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, children, num, str } from "../../tree/read";
import { edges } from "../../values/edges";
import { gradually } from "../gradual/gradually";
import type { Gap } from "../gradual/growing";
import { type Room, windowed } from "./windowed";

/** From this many controls on, only those near what is seen are in the page, should their heights be known. */
const MANY = 200;

/**
 * What a Column shows: all its controls or, of many whose heights are given, those near what is seen. Many others come
 * gradually.
 */
export function columnPieces(
  node: ControlNode,
  root: () => HTMLElement,
): Accessor<readonly (ControlNode | Room | Gap)[]> {
  const owner = getOwner();
  let long: Accessor<readonly (ControlNode | Room | Gap)[]> | undefined;
  return () => {
    if (long) return long();
    const nodes = children(node, "controls");
    if (nodes.length <= MANY) return nodes;
    long = runWithOwner(owner, () => untrack(() => longPieces(node, root())));
    return long?.() ?? nodes;
  };
}

function longPieces(node: ControlNode, root: HTMLElement): Accessor<readonly (ControlNode | Room | Gap)[]> {
  const items = createMemo(() => children(node, "controls"));
  const isKnown = createMemo(
    () => items().length > MANY && isStacked(node) && items().every(heightIsGiven(node)),
  );
  const near = windowed({
    node,
    items,
    active: isKnown,
    axis: () => "vertical",
    gap: () => num(node, "spacing", 10),
    lengthOf: heightOf,
    within: !node.peek("scroll"),
  });
  near.ref(root);
  const growing = gradually(() => (isKnown() ? [] : items()));
  return () => (isKnown() ? near.pieces() : growing());
}

/** Whether its controls stand below each other from the top on. */
const isStacked = (node: ControlNode): boolean =>
  !bool(node, "wrap", false) &&
  !bool(node, "intrinsic_width", false) &&
  str(node, "alignment", "start").toLowerCase() === "start";

/** Where the widest control decides on the places of the others, widths have to be known as well. */
function heightIsGiven(column: ControlNode): (child: ControlNode) => boolean {
  const across = str(column, "horizontal_alignment", "start").toLowerCase();
  const needsWidth = across !== "start" && across !== "stretch";
  return (child) =>
    heightOf(child) !== undefined &&
    !child.peek("expand") &&
    (!needsWidth || typeof child.peek("width") === "number");
}

/** The height of a control and its margins; untracked, lengths are measured where they are there. */
function heightOf(child: ControlNode): number | undefined {
  const height = child.peek("height");
  if (typeof height !== "number" || !Number.isFinite(height)) return undefined;
  const margin = edges(child.peek("margin"));
  return height + (margin ? margin.top + margin.bottom : 0);
}
