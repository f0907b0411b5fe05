import { For, type JSX, Show } from "solid-js";
import { componentTheme } from "../../theme/context";
import type { ThemedName } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { bool, child, children } from "../../tree/read";
import type { WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { cssEdges } from "../../values/edges";
import { number } from "../../values/number";
import { elevation } from "../../values/shadow";
import { textStyle, themeTextStyle } from "../../values/text_style";
import { Control } from "../control";
import { dress } from "../dress";
import { landmarkName } from "../naming/landmark_name";
import { bareName } from "../naming/press_name";
import { createPressable } from "../pressable/pressable";
import { boxShape, circleClass } from "../shape/shape";
import { Slot } from "../slot";
import { DestinationIcon, useChoice } from "./destination";
import "../pressable/inked.css";
import "./navigation_rail.css";

type Look = ThemedName<"NavigationRail", "navigation_rail_theme">;

/** A column of destinations at the side of a view. */
export function NavigationRail(props: { node: ControlNode<"NavigationRail"> }): JSX.Element {
  const node = props.node;
  const themed = componentTheme("navigation_rail_theme");
  const prop = (name: Look): WireValue => node.get(name) ?? themed(name);
  const choice = useChoice(node);

  const extended = (): boolean => bool(node, "extended", false);
  const labels = (): string => (extended() ? "none" : String(prop("label_type") ?? "all").toLowerCase());
  const leadingOnTop = (): boolean => bool(node, "pin_leading_to_top", true);
  const trailingBelow = (): boolean => bool(node, "pin_trailing_to_bottom", false);
  const leading = () => child(node, "leading");
  const trailing = () => child(node, "trailing");
  const align = (): number => Math.min(1, Math.max(-1, number(prop("group_alignment")) ?? -1));
  const width = (): number =>
    (extended() ? number(prop("min_extended_width")) : undefined) ??
    (extended() ? 256 : (number(prop("min_width")) ?? 80));

  const dressed = dress(node, {
    class: () =>
      [
        "navigation-rail",
        `labels-${labels()}`,
        extended() && "extended",
        bool(node, "scrollable", false) && "scrollable",
        prop("use_indicator") === false && "plain",
      ]
        .filter(Boolean)
        .join(" "),
    style: () => ({
      "--rail-width": `${width()}px`,
      "--rail": `${number(prop("min_width")) ?? 80}px`,
      "background-color": cssColor(prop("bgcolor")),
      "box-shadow": elevation(prop("elevation")),
    }),
  });

  return (
    <nav ref={dressed} aria-label={landmarkName("Navigation")}>
      <Show when={leadingOnTop() && leading()}>
        <Edge node={leading()} side="leading" />
      </Show>
      <div class="navigation-rail-space" style={{ flex: `${1 + align()} 1 0` }} />
      <div class="navigation-rail-group">
        <Show when={!leadingOnTop() && leading()}>
          <Edge node={leading()} side="leading" />
        </Show>
        <For each={children(node, "destinations")}>
          {(destination, index) => (
            <Destination
              node={destination}
              selected={choice.selected() === index()}
              prop={prop}
              onChoose={() => choice.choose(index())}
            />
          )}
        </For>
        <Show when={!trailingBelow() && trailing()}>
          <Edge node={trailing()} side="trailing" />
        </Show>
      </div>
      <div class="navigation-rail-space" style={{ flex: `${1 - align()} 1 0` }} />
      <Show when={trailingBelow() && trailing()}>
        <Edge node={trailing()} side="trailing" />
      </Show>
    </nav>
  );
}

function Edge(props: { node: ControlNode | undefined; side: "leading" | "trailing" }): JSX.Element {
  return (
    <div class={`navigation-rail-${props.side}`}>
      <Control node={props.node} />
    </div>
  );
}

function Destination(props: {
  node: ControlNode;
  selected: boolean;
  prop: (name: Look) => WireValue;
  onChoose: () => void;
}): JSX.Element {
  let pill!: HTMLElement;
  const own = (name: Look): WireValue => props.node.get(name) ?? props.prop(name);
  const pressable = createPressable(props.node, { press: () => props.onChoose(), surface: () => pill });
  const dressed = dress(props.node, {
    class: "navigation-rail-destination pressable",
    ref: (element) => pressable.whole(element),
  });
  const labelStyle = (): JSX.CSSProperties =>
    textStyle(props.prop(props.selected ? "selected_label_text_style" : "unselected_label_text_style"));
  return (
    <button
      ref={dressed}
      type="button"
      aria-current={props.selected ? "page" : undefined}
      aria-label={bareName(props.node)}
      disabled={props.node.disabled()}
    >
      <span class="navigation-rail-item" style={{ padding: cssEdges(props.node.get("padding")) }}>
        <span class="navigation-rail-cell">
          <span ref={pill} class="navigation-rail-icon surface inked">
            <span
              class={`navigation-rail-indicator${circleClass(own("indicator_shape"))}`}
              style={{
                "background-color": cssColor(own("indicator_color")),
                ...boxShape(own("indicator_shape")),
              }}
            />
            <DestinationIcon node={props.node} selected={props.selected} />
          </span>
        </span>
        <span class="navigation-rail-label" style={{ ...themeTextStyle("label_medium"), ...labelStyle() }}>
          <Slot value={props.node.get("label")} />
        </span>
      </span>
    </button>
  );
}
