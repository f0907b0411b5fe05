import type { JSX } from "solid-js";
import { componentTheme } from "../../theme/context";
import type { ControlNode } from "../../tree/node";
import { cssColor } from "../../values/color";
import { px } from "../../values/number";
import { density } from "../pressable/density";
import { createPressable } from "../pressable/pressable";
import { choosing } from "./choosing";
import { ownOverlay, Toggle } from "./toggle";
import "./radio.css";

/** One of several choices; which one is on is the value of the RadioGroup around them. */
export function Radio(props: { node: ControlNode<"Radio"> }): JSX.Element {
  const node = props.node;
  const theme = componentTheme("radio_theme");
  let layer: HTMLElement | undefined;

  const choice = choosing(node);
  const checked = choice.chosen;
  const press = createPressable(node, {
    surface: () => layer,
    states: () => (checked() ? ["selected"] : []),
  });

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
      name={choice.name}
      checked={checked()}
      press={press}
      onChange={choice.choose}
      onClick={choice.pressAgain}
      labelStyle={node.get("label_style")}
      cursor={node.get("mouse_cursor") ?? press.of(theme("mouse_cursor"))}
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
