import type { JSX } from "solid-js";
import type { ThemeName } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { cssColor } from "../../values/color";
import { clip } from "../pressable/clip";
import { shapeClass } from "../shape/shape";
import { IconSlot, Slot } from "../slot";
import { readStyle, styleProperties } from "./button_style";
import { PressTarget, pressableButton } from "./press_target";

interface Kind {
  class: string;
  theme: ThemeName;
  /** Elevation at rest and under the pointer, as buttons.css has it: for a shadow of another colour. */
  rest?: number;
  hovered?: number;
  /** There is a line around it in any case. */
  lined?: boolean;
}

/** A button with a label, an icon or both; the kinds differ in colours only. */
function textButton(kind: Kind) {
  return function LabelledButton(props: { node: ControlNode }): JSX.Element {
    const node = props.node;
    let face: HTMLElement | undefined;
    const press = pressableButton(node, () => face);
    const read = readStyle(node, kind.theme, press);
    const level = () => {
      const states = press.states();
      if (kind.rest === undefined || states.has("disabled")) return 0;
      return states.has("hovered") && !states.has("pressed") ? kind.hovered : kind.rest;
    };
    const faceClass = () =>
      [
        node.get("icon") !== undefined && node.get("content") !== undefined && "button-both",
        read("overlay_color") && "own-overlay",
      ]
        .filter(Boolean)
        .join(" ") + shapeClass(read("shape"));
    return (
      <PressTarget
        node={node}
        class={`button ${kind.class}`}
        press={press}
        surface={(element) => {
          face = element;
        }}
        surfaceClass={faceClass()}
        surfaceStyle={{ ...styleProperties(read, level, kind.lined), ...clip(node.get("clip_behavior")) }}
      >
        <IconSlot value={node.get("icon")} color={cssColor(node.get("icon_color"))} />
        <Slot value={node.get("content")} class="button-label" />
      </PressTarget>
    );
  };
}

export const Button = textButton({ class: "button-elevated", theme: "button_theme", rest: 1, hovered: 3 });
export const FilledButton = textButton({
  class: "button-filled",
  theme: "filled_button_theme",
  rest: 0,
  hovered: 1,
});
export const FilledTonalButton = textButton({
  class: "button-tonal",
  theme: "filled_button_theme",
  rest: 0,
  hovered: 1,
});
export const OutlinedButton = textButton({
  class: "button-outlined",
  theme: "outlined_button_theme",
  lined: true,
});
export const TextButton = textButton({ class: "button-text", theme: "text_button_theme" });
