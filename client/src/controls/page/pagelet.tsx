import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { child } from "../../tree/read";
import { Control } from "../control";
import { dress } from "../dress";
import { Scaffold } from "./scaffold";
import "../layout/flex.css";
import "./pagelet.css";

/** A page within the page: content with bars, a floating button and drawers of its own. */
export function Pagelet(props: { node: ControlNode<"Pagelet"> }): JSX.Element {
  return (
    <section ref={dress(props.node, { class: "pagelet" })}>
      <Scaffold node={props.node}>
        <div class="pagelet-body box loose">
          <Control node={child(props.node, "content")} />
        </div>
        <div class="pagelet-sheet">
          <Control node={child(props.node, "bottom_sheet")} />
        </div>
      </Scaffold>
    </section>
  );
}
