import type { JSX } from "solid-js";
import { componentTheme } from "../../theme/context";
import type { ControlNode } from "../../tree/node";
import { bool } from "../../tree/read";
import { cssSide } from "../../values/border";
import { cssColor } from "../../values/color";
import { px } from "../../values/number";
import type { State } from "../../values/states";
import { density } from "../pressable/density";
import { createPressable } from "../pressable/pressable";
import { boxShape } from "../shape/shape";
import { CheckboxDrawing } from "./checkbox_drawing";
import { checking } from "./checking";
import { ownOverlay, Toggle } from "./toggle";

/** A box that is on, off or, with `tristate`, undecided. */
export function Checkbox(props: { node: ControlNode<"Checkbox"> }): JSX.Element {
  const node = props.node;
  const theme = componentTheme("checkbox_theme");
  let layer: HTMLElement | undefined;

  const { checked, mixed, toggle } = checking(node);
  const error = () => bool(node, "error", false);
  const press = createPressable(node, {
    surface: () => layer,
    states: () => {
      const states: State[] = checked() || mixed() ? ["selected"] : [];
      return error() ? [...states, "error"] : states;
    },
  });

  const fill = () =>
    press.of(node.get("fill_color")) ??
    (press.states().has("selected") ? node.get("active_color") : undefined) ??
    press.of(theme("fill_color"));
  /** The corners; the line around the box is `border_side`. */
  const outline = () => {
    const { border: _, "box-shadow": __, ...corners } = boxShape(node.get("shape") ?? theme("shape"));
    return corners;
  };
  const overlay = () => ownOverlay(node, press, theme("overlay_color"));

  return (
    <Toggle
      node={node}
      class={`checkbox${checked() ? " checkbox-on" : mixed() ? " checkbox-mixed" : ""}${error() ? " checkbox-error" : ""}`}
      type="checkbox"
      checked={checked()}
      mixed={mixed()}
      invalid={error()}
      press={press}
      onChange={toggle}
      labelStyle={node.get("label_style")}
      cursor={node.get("mouse_cursor") ?? press.of(theme("mouse_cursor"))}
      layer={(element) => {
        layer = element;
      }}
      ownOverlay={overlay() !== undefined}
      fits
      style={{
        ...density(node.get("visual_density") ?? theme("visual_density")),
        "--overlay": overlay(),
        "--splash-radius": px(node.get("splash_radius") ?? theme("splash_radius")),
        "--fill": cssColor(fill()),
        "--check": cssColor(node.get("check_color") ?? press.of(theme("check_color"))),
        "--side": cssSide(press.of(node.get("border_side")) ?? press.of(theme("border_side"))),
      }}
    >
      <CheckboxDrawing style={outline()} />
    </Toggle>
  );
}
