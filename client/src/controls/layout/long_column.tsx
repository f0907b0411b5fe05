import { createMemo, untrack } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, num, str } from "../../tree/read";
import { edges } from "../../values/edges";
import type { Lengthen } from "../control";
import { gradually } from "../gradual/gradually";
import { Gap } from "../gradual/growing";
import { Unbuilt } from "../gradual/unbuilt";
import { RoomOf } from "./near_controls";
import type { Room } from "./window_of_items";
import { windowed } from "./windowed";
import "./list_view.css";

/** From this many controls on, only those near what is seen are in the page, should their heights be known. */
const MANY = 200;

/** Shows a long Column: of many controls whose heights are given those near what is seen, others come gradually. */
export function longColumn(node: ControlNode, root: HTMLElement): Lengthen {
  return (nodes, there) => {
    const items = createMemo(() => [...nodes()]);
    const isKnown = createMemo(
      () => items().length > MANY && isStacked(node) && items().every(heightIsGiven(node)),
    );
    const scrolls = createMemo(() => Boolean(node.get("scroll")));
    const near = createMemo(() => {
      const found = windowed({
        node,
        items,
        active: isKnown,
        axis: () => "vertical",
        gap: () => num(node, "spacing", 10),
        lengthOf: heightOf,
        within: !scrolls(),
      });
      untrack(() => found.ref(root));
      return found;
    });
    const growing = gradually(() => (isKnown() ? [] : items()), there);
    return {
      pieces: () => (isKnown() ? near().pieces() : growing()),
      rest: (piece) =>
        piece instanceof Gap ? (
          <Unbuilt gap={piece} />
        ) : (
          <RoomOf room={piece as Room} class="list-room" horizontal={false} />
        ),
    };
  };
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
