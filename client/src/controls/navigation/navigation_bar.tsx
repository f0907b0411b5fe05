import { For, type JSX } from "solid-js";
import { componentTheme } from "../../theme/context";
import type { ThemedName } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { children, str } from "../../tree/read";
import type { WireValue } from "../../tree/wire";
import { border } from "../../values/border";
import { cssColor } from "../../values/color";
import { milliseconds } from "../../values/duration";
import { cssEdges } from "../../values/edges";
import { number } from "../../values/number";
import { elevation } from "../../values/shadow";
import { NO_STATES, resolve, SELECTED } from "../../values/states";
import { textStyle, themeTextStyle } from "../../values/text_style";
import { dress } from "../dress";
import { landmarkName } from "../naming/landmark_name";
import { bareName } from "../naming/press_name";
import { createPressable } from "../pressable/pressable";
import { boxShape, circleClass } from "../shape/shape";
import { DestinationIcon, useChoice } from "./destination";
import "../pressable/inked.css";
import "./navigation_bar.css";

type LabelBehavior = "alwaysshow" | "alwayshide" | "onlyshowselected";

/** The bar at the bottom of a view with its three to five main destinations. */
export function NavigationBar(props: { node: ControlNode<"NavigationBar"> }): JSX.Element {
  const node = props.node;
  const themed = componentTheme("navigation_bar_theme");
  const prop = (name: ThemedName<"NavigationBar", "navigation_bar_theme">): WireValue =>
    node.get(name) ?? themed(name);
  const choice = useChoice(node, 0);
  const behavior = (): LabelBehavior =>
    String(prop("label_behavior") ?? "alwaysShow").toLowerCase() as LabelBehavior;

  const dressed = dress(node, {
    class: () => `navigation-bar labels-${behavior()}`,
    style: () => ({
      height: `var(--tight-h, calc(${number(themed("height")) ?? 80}px + var(--bar-safe, 0px)))`,
      "background-color": cssColor(prop("bgcolor")),
      "box-shadow": prop("shadow_color")
        ? elevation(prop("elevation") ?? 3, prop("shadow_color"))
        : undefined,
      "--duration": `${milliseconds(node.get("animation_duration")) ?? 500}ms`,
      ...border(node.get("border")),
    }),
  });

  return (
    <nav ref={dressed} aria-label={landmarkName("Navigation")}>
      <For each={children(node, "destinations")}>
        {(destination, index) => (
          <Destination
            node={destination}
            selected={choice.selected() === index()}
            prop={prop}
            labelStyle={textStyle(
              resolve(themed("label_text_style"), choice.selected() === index() ? SELECTED : NO_STATES),
            )}
            onChoose={() => choice.choose(index())}
          />
        )}
      </For>
    </nav>
  );
}

function Destination(props: {
  node: ControlNode;
  selected: boolean;
  prop: (name: ThemedName<"NavigationBar", "navigation_bar_theme">) => WireValue;
  labelStyle: JSX.CSSProperties;
  onChoose: () => void;
}): JSX.Element {
  let pill!: HTMLElement;
  const pressable = createPressable(props.node, {
    states: () => (props.selected ? ["selected"] : []),
    press: () => props.onChoose(),
    surface: () => pill,
  });
  const overlay = () => props.prop("overlay_color");
  const dressed = dress(props.node, {
    class: "navigation-bar-destination pressable",
    style: () => ({ "--overlay": cssColor(pressable.of(overlay())) }),
    ref: (element) => pressable.whole(element),
  });
  return (
    <button
      ref={dressed}
      type="button"
      aria-current={props.selected ? "page" : undefined}
      aria-label={bareName(props.node)}
      disabled={props.node.disabled()}
    >
      <span
        ref={pill}
        class={`navigation-bar-icon surface${pressable.of(overlay()) === undefined ? " inked" : " own-overlay"}`}
      >
        <span
          class={`navigation-bar-indicator${circleClass(props.prop("indicator_shape"))}`}
          style={{
            "background-color": cssColor(props.prop("indicator_color")),
            ...boxShape(props.prop("indicator_shape")),
          }}
        />
        <DestinationIcon node={props.node} selected={props.selected} />
      </span>
      <span
        class="navigation-bar-label"
        style={{
          padding: cssEdges(props.prop("label_padding")),
          ...themeTextStyle("label_medium"),
          ...props.labelStyle,
        }}
      >
        {str(props.node, "label", "")}
      </span>
    </button>
  );
}
