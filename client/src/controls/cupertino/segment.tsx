import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { Control } from "../control";
import type { Choice } from "../navigation/destination";

/** One of several choices side by side. */
export function Segment(props: {
  class: string;
  node: ControlNode;
  index: number;
  choice: Choice;
  disabled: boolean;
}): JSX.Element {
  const chosen = () => props.choice.selected() === props.index;
  return (
    <button
      type="button"
      class={props.class}
      role="radio"
      aria-checked={chosen()}
      tabindex={chosen() ? 0 : -1}
      disabled={props.disabled || props.node.disabled()}
      on:click={(event) => {
        event.stopPropagation();
        if (!chosen()) props.choice.choose(props.index);
      }}
    >
      <Control node={props.node} />
    </button>
  );
}
