import { type JSX, Show } from "solid-js";
import { useTheme } from "../../theme/context";
import type { ThemedName } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { bool } from "../../tree/read";
import type { Fields, WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { constraints } from "../../values/constraints";
import { cursor } from "../../values/cursor";
import { edges } from "../../values/edges";
import { number, px } from "../../values/number";
import { elevation } from "../../values/shadow";
import type { State } from "../../values/states";
import { textStyle } from "../../values/text_style";
import { clip } from "../pressable/clip";
import { faceShape, shapeClass } from "../shape/shape";
import { IconSlot, Slot } from "../slot";
import { PressTarget, pressableButton } from "./press_target";
import "../pressable/inked.css";
import "./floating_action_button.css";

/** Which property is the height of the button in a state; the first state that it is in counts. */
const HEIGHTS: readonly {
  state?: State;
  name: ThemedName<"FloatingActionButton", "floating_action_button_theme">;
  level?: number;
}[] = [
  { state: "disabled", name: "disabled_elevation" },
  { state: "pressed", name: "highlight_elevation" },
  { state: "hovered", name: "hover_elevation", level: 8 },
  { state: "focused", name: "focus_elevation" },
  { name: "elevation", level: 6 },
];

/** An extended button is as high as it is: only what lies at its sides is padded. */
function sides(padding: WireValue): string | undefined {
  const { left, right } = edges(padding) ?? {};
  return left === undefined ? undefined : `0 ${right}px 0 ${left}px`;
}

/** Without the colour, which is the button's. */
const inkless = ({ color: _, ...style }: JSX.CSSProperties): JSX.CSSProperties => style;

/** The raised button of a page's main action. */
export function FloatingActionButton(props: { node: ControlNode<"FloatingActionButton"> }): JSX.Element {
  const node = props.node;
  let face: HTMLElement | undefined;
  const themed = useTheme();
  const theme = (): Fields => themed.part("floating_action_button_theme") ?? {};
  const look = (name: ThemedName<"FloatingActionButton", "floating_action_button_theme">): WireValue =>
    node.get(name) ?? theme()[name] ?? undefined;
  const press = pressableButton(node, () => face);

  const extended = () => typeof node.get("content") === "string" && node.get("icon") !== undefined;
  const kind = () => (bool(node, "mini", false) ? "fab-mini" : extended() ? "fab-extended" : "fab-regular");

  const shadow = () => {
    for (const { state, name, level } of HEIGHTS) {
      if (state !== undefined && !press.states().has(state)) continue;
      const height = number(look(name)) ?? (number(node.get("elevation")) === undefined ? level : undefined);
      if (height !== undefined) return elevation(height) ?? "none";
    }
    return "none";
  };
  const style = (): JSX.CSSProperties => ({
    "--face": cssColor(look("bgcolor")),
    "--ink": cssColor(look("foreground_color")),
    "--splash": cssColor(look("splash_color")),
    "--ink-hover": cssColor(look("hover_color")),
    "--ink-focus": cssColor(look("focus_color")),
    "--shadow": shadow(),
    cursor: cursor(node.get("mouse_cursor")),
    ...constraints(theme()[extended() ? "extended_size_constraints" : "size_constraints"]),
    ...(extended() && {
      "--padding": sides(theme().extended_padding),
      gap: px(theme().icon_label_spacing),
      ...inkless(textStyle(theme().text_style)),
    }),
    ...faceShape(look("shape")),
    ...clip(node.get("clip_behavior")),
  });

  return (
    <PressTarget
      node={node}
      class={`button fab ${kind()}`}
      press={press}
      surface={(element) => {
        face = element;
      }}
      surfaceClass={`inked${shapeClass(look("shape"))}`}
      surfaceStyle={style()}
    >
      <Show when={node.get("icon") !== undefined}>
        <IconSlot value={node.get("icon")} />
      </Show>
      <Slot value={node.get("content")} class="button-label" />
    </PressTarget>
  );
}
