import { type JSX, Show } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool } from "../../tree/read";
import { cssColor } from "../../values/color";
import { choosing } from "../inputs/choosing";
import { Toggle } from "../inputs/toggle";
import { createPressable } from "../pressable/pressable";
import "./toggles.css";
import "./radio.css";

/** A radio as Apple's systems show it; also what an adaptive Radio becomes there. */
export function CupertinoRadio(props: { node: ControlNode<"CupertinoRadio" | "Radio"> }): JSX.Element {
  const node = props.node;
  const choice = choosing(node);
  const press = createPressable(node, {
    wave: () => false,
    states: () => (choice.chosen() ? ["selected"] : []),
  });

  return (
    <Toggle
      node={node}
      class={`cupertino-toggle cupertino-radio${choice.chosen() ? " cupertino-radio-on" : ""}`}
      type="radio"
      name={choice.name}
      checked={choice.chosen()}
      press={press}
      onChange={choice.choose}
      onClick={choice.pressAgain}
      labelStyle={node.get("label_style")}
      cursor={node.get("mouse_cursor")}
      layer={() => undefined}
      ownOverlay={false}
      style={{
        "--active": cssColor(node.get("active_color")),
        "--inactive": cssColor(node.get("inactive_color")),
        "--fill": cssColor(press.of(node.get("fill_color"))),
        "--focus": cssColor(node.get("focus_color")),
      }}
    >
      <Show
        when={bool(node, "use_checkmark_style", false)}
        fallback={<span class="cupertino-radio-dot" aria-hidden="true" />}
      >
        <svg class="cupertino-radio-tick" viewBox="0 0 18 18" aria-hidden="true">
          <path d="M4 9.5 7.5 13.5 14 5" />
        </svg>
      </Show>
    </Toggle>
  );
}
