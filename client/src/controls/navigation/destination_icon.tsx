import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { IconSlot } from "../icon_slot";

/** The icon of a destination; another one while it is chosen, if it has one. */
export function DestinationIcon(props: { node: ControlNode; selected: boolean }): JSX.Element {
  const icon = () => (props.selected ? props.node.get("selected_icon") : undefined) ?? props.node.get("icon");
  return <IconSlot value={icon()} />;
}
