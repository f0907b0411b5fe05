import { createRenderEffect, createSignal, type JSX, Show } from "solid-js";
import type { ThemedName } from "../../../tree/declared";
import { ControlNode } from "../../../tree/node";
import { num, textOrControl } from "../../../tree/read";
import type { WireValue } from "../../../tree/wire";
import { cssColor } from "../../../values/color";
import { cssEdges } from "../../../values/edges";
import { resolve, type State } from "../../../values/states";
import { textStyle, themeTextStyle } from "../../../values/text_style";
import { Control } from "../../control";
import { dress } from "../../dress";
import { bareName } from "../../naming/press_name";
import { type Receiver, receive } from "../../pressable/receivers";
import { ripple } from "../../pressable/ripple";
import { IconSlot, Slot } from "../../slot";
import "../../pressable/inked.css";

/** What a bar says of its tabs, or the theme for it. */
export type BarLook = ThemedName<"TabBar", "tab_bar_theme">;

export interface TabProps {
  node: ControlNode;
  bar: ControlNode;
  prop: (name: BarLook) => WireValue;
  selected: boolean;
  id: string;
  controls: string | undefined;
  onChoose: () => void;
  onHover: (hovering: boolean) => void;
}

/** One tab of a bar: a Tab with label and icon, or any other control. */
export function Tab(props: TabProps): JSX.Element {
  const node = props.node;
  const [states, setStates] = createSignal<ReadonlySet<State>>(new Set());
  const change = (state: State, on: boolean): void => {
    setStates((before) => new Set(on ? [...before, state] : [...before].filter((one) => one !== state)));
  };
  const disabled = (): boolean => node.disabled() || props.bar.disabled();
  const overlay = (): string | undefined => {
    const value = props.prop("overlay_color");
    const now = new Set(states());
    if (props.selected) now.add("selected");
    return cssColor(resolve(value, now));
  };
  const face = () => `tab pressable surface${overlay() === undefined ? " inked" : " own-overlay"}`;
  const labelStyle = (): JSX.CSSProperties => ({
    ...themeTextStyle("title_small"),
    ...labelLook(props.bar, props.prop, props.selected),
  });

  const dressed =
    node.type === "Tab"
      ? dress(node, {
          skip: ["height"],
          class: () => face(),
          style: () => ({
            "--tab-height": node.get("height") ? `${num(node, "height", 0)}px` : undefined,
            "--overlay": overlay(),
          }),
        })
      : (element: HTMLElement) => createRenderEffect(() => element.setAttribute("class", face()));

  const reacting: Receiver = {
    click: () => disabled() || props.onChoose(),
    down(event, element) {
      if (disabled() || event.button !== 0) return;
      change("pressed", true);
      ripple(element, event);
    },
    up: () => change("pressed", false),
    enter(event) {
      if (event.pointerType === "touch") return;
      change("hovered", true);
      props.onHover(true);
    },
    leave(event) {
      change("pressed", false);
      if (event.pointerType === "touch") return;
      change("hovered", false);
      props.onHover(false);
    },
    focus: () => change("focused", true),
    blur: () => change("focused", false),
  };

  return (
    <button
      ref={(element) => {
        dressed(element);
        receive(element, reacting);
      }}
      type="button"
      role="tab"
      id={props.id}
      aria-selected={props.selected}
      aria-controls={props.controls}
      aria-label={node.type === "Tab" ? bareName(node) : undefined}
      aria-disabled={disabled()}
      tabindex={props.selected ? 0 : -1}
    >
      <Show when={node.type === "Tab"} fallback={<Control node={node} />}>
        <span class="tab-content" style={labelStyle()}>
          <Show when={hasIcon(node)}>
            <span
              class="tab-icon"
              classList={{ alone: textOrControl(node, "label") === undefined }}
              style={{ margin: cssEdges(node.get("icon_margin")) }}
            >
              <IconSlot value={node.get("icon")} />
            </span>
          </Show>
          <Slot value={node.get("label")} />
        </span>
      </Show>
    </button>
  );
}

/** The style of a label: an unselected one without a style has that which the bar gives selected ones, but never its colour. */
function labelLook(
  bar: ControlNode,
  prop: (name: BarLook) => WireValue,
  selected: boolean,
): JSX.CSSProperties {
  const own = prop(selected ? "label_text_style" : "unselected_label_text_style");
  const { color, ...style } = textStyle(own ?? bar.get("label_text_style"));
  const isColored = prop(selected ? "label_color" : "unselected_label_color") !== undefined;
  return isColored || own === undefined || color === undefined ? style : { ...style, color };
}

function hasIcon(node: ControlNode): boolean {
  const icon = node.get("icon");
  return icon instanceof ControlNode ? icon.get("visible") !== false : icon !== undefined;
}
