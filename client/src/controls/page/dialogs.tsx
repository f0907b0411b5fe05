import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { children } from "../../tree/read";
import { Controls } from "../control";

/** The dialogs, sheets and messages of the page; each shows itself while it is open. */
export function Dialogs(props: { node: ControlNode<"Dialogs"> }): JSX.Element {
  return <Controls nodes={children(props.node, "controls")} />;
}
