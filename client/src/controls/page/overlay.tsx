import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { children } from "../../tree/read";
import { Controls } from "../control";
import "./page.css";

/** Controls over the whole page, whatever view is on top. */
export function Overlay(props: { node: ControlNode<"Overlay"> }): JSX.Element {
  const controls = () => children(props.node, "controls");
  return (
    <div
      class="page-overlay stack sized-x sized-y"
      role={controls().length > 0 ? "complementary" : undefined}
      data-control={props.node.id}
    >
      <Controls nodes={controls()} />
    </div>
  );
}
