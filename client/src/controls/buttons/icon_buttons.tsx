import type { JSX } from "solid-js";
import type { Property } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { bool } from "../../tree/read";
import type { WireValue } from "../../tree/wire";
import { alignment } from "../../values/alignment";
import { cssColor } from "../../values/color";
import { constraints } from "../../values/constraints";
import { cssEdges } from "../../values/edges";
import { number, px } from "../../values/number";
import { shapeClass } from "../shape/shape";
import { IconSlot } from "../slot";
import "./icon_buttons.css";
import { edgeOf, readStyle, styleProperties } from "./button_style";
import { PressTarget, pressableButton } from "./press_target";

/** Properties of the control itself that say the colour of the state layer, by state. */
const OVERLAYS = [
  ["pressed", "highlight_color"],
  ["hovered", "hover_color"],
  ["focused", "focus_color"],
] as const;

/** An icon to press, plain or in a disc; with `selected` it is a toggle that shows another icon while on. */
function iconButton(kind: string) {
  const lined = kind === "icon-button-outlined";
  return function IconButtonKind(props: { node: ControlNode }): JSX.Element {
    const node = props.node;
    let face: HTMLElement | undefined;
    const selected = () => bool(node, "selected");
    const press = pressableButton(
      node,
      () => face,
      () => selected() === true,
    );
    const read = readStyle(node, "icon_button_theme", press);

    const own = (on: Property, off: Property): WireValue =>
      (selected() === true ? node.get(on) : undefined) ?? node.get(off);
    const overlay = () => {
      const given = OVERLAYS.filter(([, name]) => node.get(name) !== undefined);
      // the states are asked for only where something depends on them
      const state = given.length > 0 && OVERLAYS.find(([name]) => press.states().has(name));
      return (state && cssColor(node.get(state[1]))) || cssColor(read("overlay_color"));
    };

    const style = (): JSX.CSSProperties => {
      const css: Record<string, string | undefined> = {
        ...styleProperties(read, undefined, lined),
      } as Record<string, string>;
      const layer = overlay();
      if (layer) css["--overlay"] = layer;
      const disabled = cssColor(node.get("disabled_color"));
      const color =
        (disabled && node.disabled() ? disabled : undefined) ??
        cssColor(own("selected_icon_color", "icon_color"));
      if (color) css["--icon-color"] = color;
      const size = px(node.get("icon_size"));
      if (size) css["--icon-size"] = size;
      const padding = cssEdges(node.get("padding"));
      if (padding) css["--padding"] = padding;
      const splash = cssColor(node.get("splash_color"));
      if (splash) css["--splash"] = splash;
      const reach = number(node.get("splash_radius"));
      if (reach) css["--surface-inset"] = `calc(50% - ${reach}px)`;
      const at = alignment(node.get("alignment"));
      return { ...css, ...(at && edgeOf(at)), ...constraints(node.get("size_constraints")) };
    };
    const kinds = () =>
      selected() === undefined ? kind : `${kind} ${selected() ? "icon-button-on" : "icon-button-off"}`;

    return (
      <PressTarget
        node={node}
        class={`button icon-button ${kinds()}`}
        press={press}
        selected={selected()}
        surface={(element) => {
          face = element;
        }}
        surfaceClass={`${overlay() ? "own-overlay" : ""}${shapeClass(read("shape"))}`}
        surfaceStyle={style()}
      >
        <IconSlot value={own("selected_icon", "icon")} />
      </PressTarget>
    );
  };
}

export const IconButton = iconButton("icon-button-plain");
export const FilledIconButton = iconButton("icon-button-filled");
export const FilledTonalIconButton = iconButton("icon-button-tonal");
export const OutlinedIconButton = iconButton("icon-button-outlined");
