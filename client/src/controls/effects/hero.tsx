import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { SingleChild } from "../layout/single_child";

/** Marks what stays the same from one view to the next. Views change without flights here: it is shown in its place. */
export function Hero(props: { node: ControlNode<"Hero"> }): JSX.Element {
  return <SingleChild node={props.node} />;
}
