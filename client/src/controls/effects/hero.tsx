import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { str } from "../../tree/read";
import { SingleChild } from "../layout/single_child";
import { letFly } from "./hero_flight";

/** Marks what stays the same from one view to the next: it flies there. */
export function Hero(props: { node: ControlNode<"Hero"> }): JSX.Element {
  const { node } = props;
  return (
    <SingleChild node={node} dress={{ ref: (element) => letFly(element, () => str(node, "tag", "")) }} />
  );
}
