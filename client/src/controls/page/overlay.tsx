import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { children } from "../../tree/read";
import { Controls } from "../control";
import "./overlay.css";

/** Controls over the whole page, whatever view is on top. */
export function Overlay(props: { node: ControlNode }): JSX.Element {
  return (
    <div class="page-overlay stack sized-x sized-y" data-control={props.node.id}>
      <Controls nodes={children(props.node, "controls")} />
    </div>
  );
}
