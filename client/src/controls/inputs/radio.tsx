import type { JSX } from "solid-js";
import { componentTheme } from "../../theme/component";
import type { ControlNode } from "../../tree/node";
import { bool } from "../../tree/read";
import { cssColor } from "../../values/color";
import { px } from "../../values/number";
import { density } from "../pressable/density";
import { createPressable } from "../pressable/pressable";
import { ownOverlay } from "./overlay";
import { Toggle } from "./toggle";
import "./radio.css";

/** The group that a radio belongs to: the nearest one above it. */
function groupOf(node: ControlNode): ControlNode | undefined {
  let above = node.owner;
  while (above !== undefined && above.type !== "RadioGroup") above = above.owner;
  return above;
}

/** One of several choices; which one is on is the value of the RadioGroup around them. */
export function Radio(props: { node: ControlNode }): JSX.Element {
  const node = props.node;
  const theme = componentTheme("radio_theme");
  let layer: HTMLElement | undefined;

  const group = groupOf(node);
  const own = () => node.get("value");
  const checked = () => group !== undefined && own() !== undefined && group.get("value") === own();
  const press = createPressable(node, {
    surface: () => layer,
    states: () => (checked() ? ["selected"] : []),
  });

  const choose = (value: string | null) => {
    group?.update({ value });
    group?.fire("change", value);
  };

  const fill = () =>
    press.of(node.get("fill_color")) ??
    (checked() ? node.get("active_color") : undefined) ??
    press.of(theme("fill_color"));
  const overlay = () => ownOverlay(node, press, theme("overlay_color"));

  return (
    <Toggle
      node={node}
      class={`radio${checked() ? " radio-on" : ""}`}
      type="radio"
      name={`radio-${group?.id ?? node.id}`}
      checked={checked()}
      press={press}
      onChange={() => choose(node.peek("value") as string)}
      onClick={() => {
        if (checked() && bool(node, "toggleable", false)) choose(null);
      }}
      labelStyle={node.get("label_style")}
      layer={(element) => {
        layer = element;
      }}
      ownOverlay={overlay() !== undefined}
      style={{
        ...density(node.get("visual_density") ?? theme("visual_density")),
        "--overlay": overlay(),
        "--splash-radius": px(node.get("splash_radius") ?? theme("splash_radius")),
        "--fill": cssColor(fill()),
      }}
    >
      <span class="radio-ring" aria-hidden="true" />
    </Toggle>
  );
}
