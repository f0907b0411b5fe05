import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { child } from "../../tree/read";
import { Control } from "../control";
import { frame } from "../frame";

/** Holds the value of the Radios somewhere in its content. */
export function RadioGroup(props: { node: ControlNode }): JSX.Element {
  return (
    <div {...frame(props.node, { class: "box arranges" })} role="radiogroup">
      <Control node={child(props.node, "content")} />
    </div>
  );
}
