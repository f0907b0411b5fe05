import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { SingleChild } from "../layout/single_child";

/** Makes assistive technology take its content as one thing. */
export function MergeSemantics(props: { node: ControlNode<"MergeSemantics"> }): JSX.Element {
  return <SingleChild node={props.node} role="group" />;
}
