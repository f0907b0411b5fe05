import { For, type JSX, Show } from "solid-js";
import { componentTheme } from "../../theme/context";
import type { ControlNode } from "../../tree/node";
import { bool, children, list, str } from "../../tree/read";
import { isFields } from "../../tree/wire";
import { cssSide } from "../../values/border";
import { cssEdges } from "../../values/edges";
import { dress } from "../dress";
import { bareName } from "../naming/press_name";
import { createPressable } from "../pressable/pressable";
import { faceShape, shapeClass } from "../shape/shape";
import { IconSlot, Slot } from "../slot";
import { IconGlyph } from "../text/icon";
import { readStyle, styleProperties } from "./button_style";
import "./segmented_button.css";

const CHECK = 66861;

/** A row of segments, of which one or several are selected. */
export function SegmentedButton(props: { node: ControlNode<"SegmentedButton"> }): JSX.Element {
  const node = props.node;
  const theme = componentTheme("segmented_button_theme");
  const selected = () => list(node, "selected").map(String);
  const many = () => bool(node, "allow_multiple_selection", false);
  const vertical = () => str(node, "direction", "horizontal").toLowerCase() === "vertical";
  const press = createPressable(node, { wave: () => false });
  const read = readStyle(node, "segmented_button_theme", press);

  const toggle = (value: string) => {
    const now = selected();
    const on = now.includes(value);
    if (on && now.length === 1 && !bool(node, "allow_empty_selection", false)) return;
    const rest = many() ? now.filter((one) => one !== value) : [];
    const next = on ? rest : [...rest, value];
    node.update({ selected: next });
    node.fire("change", next);
  };

  const outline = () => ({
    ...faceShape(read("shape"), read("side"), true),
    "--side": cssSide(read("side")),
  });

  return (
    <div
      ref={dress(node, {
        class: () =>
          `segmented${vertical() ? " segmented-vertical" : ""}${node.disabled() ? " segmented-off" : ""}`,
        style: () =>
          isFields(node.get("padding")) || typeof node.get("padding") === "number"
            ? { width: "100%", padding: cssEdges(node.get("padding")) }
            : {},
      })}
    >
      <div
        class={`segmented-face shape-face${shapeClass(read("shape"))}`}
        role={many() ? "group" : "radiogroup"}
        style={outline()}
      >
        <For each={children(node, "segments")}>
          {(segment) => (
            <Segment
              owner={node}
              segment={segment}
              on={selected().includes(str(segment, "value", ""))}
              many={many()}
              tick={() => node.get("selected_icon") ?? theme("selected_icon")}
              toggle={toggle}
            />
          )}
        </For>
      </div>
    </div>
  );
}

interface SegmentProps {
  owner: ControlNode;
  segment: ControlNode;
  on: boolean;
  many: boolean;
  tick: () => ReturnType<ControlNode["get"]>;
  toggle: (value: string) => void;
}

function Segment(props: SegmentProps): JSX.Element {
  const segment = props.segment;
  let element!: HTMLElement;
  const press = createPressable(segment, {
    surface: () => element,
    states: () => (props.on ? ["selected"] : []),
    press: () => props.toggle(str(segment, "value", "")),
  });
  const read = readStyle(props.owner, "segmented_button_theme", press);
  const ticked = () => props.on && bool(props.owner, "show_selected_icon", true);
  const hasIcon = () => ticked() || segment.get("icon") !== undefined;
  const label = () => segment.get("label");
  // an icon without a label stands in its place, and a tick before it
  const content = () => label() ?? undefined;
  return (
    <button
      ref={(button) => {
        element = button;
        press.whole(button);
      }}
      type="button"
      class={`segment pressable surface${props.on ? " segment-on" : ""}${hasIcon() && (content() !== undefined || ticked()) ? " segment-both" : ""}${read("overlay_color") ? " own-overlay" : ""}`}
      role={props.many ? "checkbox" : "radio"}
      aria-checked={props.on}
      aria-label={bareName(segment)}
      disabled={segment.disabled()}
      style={withoutShape(styleProperties(read))}
    >
      <Show when={ticked()}>
        <Show when={props.tick() !== undefined} fallback={<IconGlyph value={CHECK} />}>
          <IconSlot value={props.tick()} />
        </Show>
      </Show>
      <Show when={segment.get("icon") !== undefined && (!ticked() || content() === undefined)}>
        <IconSlot value={segment.get("icon")} />
      </Show>
      <Slot value={content()} />
    </button>
  );
}

/** A segment has the shape that its place in the row gives it. */
function withoutShape(style: JSX.CSSProperties): JSX.CSSProperties {
  return { ...style, "border-radius": undefined, "corner-shape": undefined } as JSX.CSSProperties;
}
