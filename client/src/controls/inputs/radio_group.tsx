import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { child } from "../../tree/read";
import { Control } from "../control";
import { dress } from "../dress";
import { NO_SHARE } from "../framing/no_share";

/** Holds the value of the Radios somewhere in its content. */
export function RadioGroup(props: { node: ControlNode<"RadioGroup"> }): JSX.Element {
  return (
    <div ref={dress(props.node, { class: "box arranges", skip: NO_SHARE })} role="radiogroup">
      <Control node={child(props.node, "content")} />
    </div>
  );
}
