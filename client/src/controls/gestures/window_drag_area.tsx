import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { SingleChild } from "../layout/single_child";

/** What moves the window of a desktop program; a page has no window of its own to move. */
export function WindowDragArea(props: { node: ControlNode<"WindowDragArea"> }): JSX.Element {
  return <SingleChild node={props.node} />;
}
