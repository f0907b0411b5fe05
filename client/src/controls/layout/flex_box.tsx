import { type JSX, type Owner, runWithOwner } from "solid-js";
import { insert } from "solid-js/web";
import type { Piece } from "../../dom/succession";
import type { Property } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { bool, children, num, str } from "../../tree/read";
import { Controls, longColumn } from "../control";
import { type DressOptions, dress, dressOnce, goOnDressing } from "../dress";
import type { PlainKind } from "../plain";
import { type Scrolling, scrolling } from "../scroll";
import { Placed } from "./placed";
import "./flex.css";

/** What differs between the two directions. */
interface Direction {
  class: "row" | "column";
  axis: "horizontal" | "vertical";
  across: Property;
  acrossDefault: string;
  intrinsic: Property;
}

export const DIRECTIONS = {
  row: {
    class: "row",
    axis: "horizontal",
    across: "vertical_alignment",
    acrossDefault: "center",
    intrinsic: "intrinsic_height",
  },
  column: {
    class: "column",
    axis: "vertical",
    across: "horizontal_alignment",
    acrossDefault: "start",
    intrinsic: "intrinsic_width",
  },
} as const satisfies Record<string, Direction>;

// A box that is too small keeps its first child in view, hence `safe`.
const DISTRIBUTION: Record<string, string> = {
  start: "flex-start",
  end: "safe flex-end",
  center: "safe center",
  spacebetween: "space-between",
  spacearound: "space-around",
  spaceevenly: "space-evenly",
};

const ALIGNMENT: Record<string, string> = {
  start: "flex-start",
  end: "flex-end",
  center: "center",
  stretch: "stretch",
  baseline: "baseline",
};

/** `justify-content` or `align-content` for a MainAxisAlignment. */
export const distribution = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : DISTRIBUTION[value.toLowerCase()];

/** `align-items` for a CrossAxisAlignment. */
export const crossAlignment = (value: string): string => ALIGNMENT[value.toLowerCase()] ?? "flex-start";

/** Row and Column: `controls` one after the other. */
export function FlexBox(props: { node: ControlNode; direction: Direction }): JSX.Element {
  const { node, direction } = props;
  const dressed = dress(node, LOOKS[direction.class]);
  if (direction.class === "row") {
    return (
      <div ref={dressed}>
        <Controls nodes={children(node, "controls")} />
      </div>
    );
  }
  let root!: HTMLDivElement;
  const long = () => {
    const shown = longColumn.get();
    return shown?.(node, root);
  };
  return (
    <div
      ref={(element) => {
        root = element;
        dressed(element);
      }}
    >
      <Placed>
        <Controls nodes={children(node, "controls")} long={long} />
      </Placed>
    </div>
  );
}

/** Between two controls, in px, where nothing is said. */
const SPACING = 10;

const isSpacedAsUsual = (node: ControlNode): boolean =>
  num(node, "spacing", SPACING) === SPACING && !bool(node, "wrap", false);

function look(direction: Direction): DressOptions {
  const isRow = direction.class === "row";
  const across = (node: ControlNode) => crossAlignment(str(node, direction.across, direction.acrossDefault));
  return {
    class(node, element, owner) {
      let classes = `${direction.class} arranges`;
      const wraps = bool(node, "wrap", false);
      if (wraps) classes += " wrap";
      else if (across(node) === "stretch") classes += " stretch";
      if (isSpacedAsUsual(node)) classes += " spaced";
      else if (num(node, "spacing", SPACING) < 0) classes += " overlaps";
      if (bool(node, direction.intrinsic, false)) classes += " intrinsic";
      const scroll = scrollOf(node, element, owner, direction)?.class;
      return scroll ? `${classes} scroll ${scroll}` : classes;
    },
    // what the style sheet says of all is left to it: long lists are often of plain rows, and elements that have no styles
    // of their own share what the browser works out for one of them
    style(node, element) {
      const wraps = bool(node, "wrap", false);
      const along = num(node, "spacing", SPACING);
      const gap = `${Math.max(along, 0)}px`;
      const between = wraps ? num(node, "run_spacing", SPACING) : 0;
      const alignment = str(node, direction.across);
      return {
        gap: isSpacedAsUsual(node) ? undefined : isRow ? `${between}px ${gap}` : `${gap} ${between}px`,
        "--overlap": along < 0 ? `${along}px` : undefined,
        "justify-content": distribution(str(node, "alignment")),
        "align-items": alignment === undefined ? undefined : crossAlignment(alignment),
        "align-content": wraps ? distribution(str(node, "run_alignment", "start")) : undefined,
        ...scrolls.get(element)?.style,
      };
    },
  };
}

const LOOKS = { row: look(DIRECTIONS.row), column: look(DIRECTIONS.column) };

/** Of the rows of a long list most are plain; of columns there are few. */
export const PLAIN_ROW: PlainKind = {
  tag: "div",
  draw: (node, element) => dressOnce(node, element, LOOKS.row),
  properties: new Set(["controls", "visible", "_internals", "alignment", "spacing", "vertical_alignment"]),
  holds: "controls",
  follow(node, { content, pieces }) {
    goOnDressing(node, content, LOOKS.row);
    const shown = <Controls nodes={children(node, "controls")} drawn={pieces} />;
    insert(content, shown, undefined, pieces.map(contentOf));
  },
};

const contentOf = (piece: Piece): JSX.Element => piece.content;

/** Of those that scroll, or did: most never do. */
const scrolls = new WeakMap<HTMLElement, Scrolling>();

/** What makes an element scroll, from when it first does; `owner` owns it. */
function scrollOf(node: ControlNode, element: HTMLElement, owner: Owner | null, { axis }: Direction) {
  let scroll = scrolls.get(element);
  if (scroll === undefined && node.get("scroll")) {
    scroll = runWithOwner(owner, () => scrolling(node, () => axis)) as Scrolling;
    scrolls.set(element, scroll);
    const { ref } = scroll;
    runWithOwner(owner, () => ref(element));
  }
  return scroll;
}
