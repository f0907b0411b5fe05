import { For, type JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { children } from "../../tree/read";
import { Control } from "../control";
import type { Choice } from "../navigation/destination";
import { receive } from "../pressable/receivers";

/** The choices of a control, side by side. */
export function Segments(props: {
  /** Of each of them. */
  class: string;
  node: ControlNode<"CupertinoSegmentedButton" | "CupertinoSlidingSegmentedButton">;
  choice: Choice;
}): JSX.Element {
  return (
    <For each={children(props.node, "controls")}>
      {(segment, index) => (
        <Segment
          class={props.class}
          node={segment}
          index={index()}
          choice={props.choice}
          disabled={props.node.disabled()}
        />
      )}
    </For>
  );
}

/** One of several choices side by side. */
function Segment(props: {
  class: string;
  node: ControlNode;
  index: number;
  choice: Choice;
  disabled: boolean;
}): JSX.Element {
  const chosen = () => props.choice.selected() === props.index;
  const click = (event: MouseEvent) => {
    event.stopPropagation();
    if (!chosen()) props.choice.choose(props.index);
  };
  return (
    <button
      type="button"
      class={props.class}
      role="radio"
      aria-checked={chosen()}
      tabindex={chosen() ? 0 : -1}
      disabled={props.disabled || props.node.disabled()}
      ref={(element) => receive(element, { click })}
    >
      <Control node={props.node} />
    </button>
  );
}
