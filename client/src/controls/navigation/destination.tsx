import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { num } from "../../tree/read";
import { IconSlot } from "../slot";

export interface Choice {
  /** Position of the chosen destination; tracked. */
  selected: () => number | undefined;
  choose: (index: number) => void;
}

/** The destination that is chosen, as bars, rails and drawers keep it: `selected_index`, `on_change`. */
export function useChoice(node: ControlNode, first?: number): Choice {
  return {
    selected: () => num(node, "selected_index") ?? first,
    choose(index) {
      node.update({ selected_index: index });
      node.fire("change", index);
    },
  };
}

/** The icon of a destination; another one while it is chosen, if it has one. */
export function DestinationIcon(props: { node: ControlNode; selected: boolean }): JSX.Element {
  const icon = () => (props.selected ? props.node.get("selected_icon") : undefined) ?? props.node.get("icon");
  return <IconSlot value={icon()} />;
}
