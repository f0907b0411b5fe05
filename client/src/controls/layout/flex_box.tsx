import { type JSX, Show } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, children, num, str } from "../../tree/read";
import { Controls } from "../control";
import { frame } from "../frame";
import { type Scrolling, scrolling } from "../scroll";
import "./flex.css";

/** What differs between the two directions. */
interface Direction {
  class: "row" | "column";
  axis: "horizontal" | "vertical";
  across: string;
  acrossDefault: string;
  intrinsic: string;
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
  return (
    <Show when={Boolean(props.node.get("scroll"))} fallback={<Plain {...props} />}>
      <Scrolled {...props} />
    </Show>
  );
}

interface BoxProps {
  node: ControlNode;
  direction: Direction;
  /** Makes the box scroll. */
  scroll?: Scrolling;
}

function Scrolled(props: BoxProps): JSX.Element {
  return <Plain {...props} scroll={scrolling(props.node, () => props.direction.axis)} />;
}

function Plain(props: BoxProps): JSX.Element {
  const { node, direction, scroll } = props;
  const wraps = () => bool(node, "wrap", false);
  const across = () => crossAlignment(str(node, direction.across, direction.acrossDefault));

  const gap = () => {
    const along = num(node, "spacing", 10);
    const between = wraps() ? num(node, "run_spacing", 10) : 0;
    return direction.class === "row" ? `${between}px ${along}px` : `${along}px ${between}px`;
  };

  const attributes = frame(node, {
    class: () =>
      [
        direction.class,
        "arranges",
        wraps() && "wrap",
        scroll && `scroll ${scroll.class ?? ""}`,
        across() === "stretch" && !wraps() && "stretch",
        bool(node, direction.intrinsic, false) && "intrinsic",
      ]
        .filter(Boolean)
        .join(" "),
    style: () => ({
      gap: gap(),
      "justify-content": distribution(str(node, "alignment")),
      "align-items": across(),
      "align-content": wraps() ? distribution(str(node, "run_alignment", "start")) : undefined,
      ...scroll?.style,
    }),
    ref: scroll?.ref,
  });

  return (
    <div {...attributes}>
      <Controls nodes={children(node, "controls")} />
    </div>
  );
}
