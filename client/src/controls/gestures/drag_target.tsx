import { type JSX, onCleanup } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { NO_SHARE } from "../framing/no_share";
import { SingleChild } from "../layout/single_child";
import { addZone } from "./drop_zones";

/** Where a Draggable of the same group may be dropped. */
export function DragTarget(props: { node: ControlNode<"DragTarget"> }): JSX.Element {
  return (
    <SingleChild
      node={props.node}
      dress={{
        class: "drag-target",
        skip: NO_SHARE,
        ref: (element) => onCleanup(addZone(element, props.node)),
      }}
    />
  );
}
