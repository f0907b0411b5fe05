import { For, type JSX } from "solid-js";
import { componentTheme } from "../../theme/context";
import type { ControlNode } from "../../tree/node";
import { bool, children, list, str } from "../../tree/read";
import { isFields } from "../../tree/wire";
import { cssSide } from "../../values/border";
import { cssEdges } from "../../values/edges";
import { dress } from "../dress";
import { bareName } from "../naming/press_name";
import { rovingChoice } from "../navigation/roving_choice";
import { createPressable } from "../pressable/pressable";
import { receive } from "../pressable/receivers";
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

  const segments = () => children(node, "segments");
  const isOn = (segment: ControlNode) => selected().includes(str(segment, "value", ""));
  /** Of segments that rule each other out, the keyboard comes to the one that is on; arrows lead to the others. */
  const reached = (segment: ControlNode) => many() || isOn(segment) || !segments().some(isOn);
  const choose = (index: number) => {
    const wanted = segments()[index];
    if (!isOn(wanted)) toggle(str(wanted, "value", ""));
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
        ref={(element) => {
          receive(element, rovingChoice({ choose }));
        }}
        role={many() ? "group" : "radiogroup"}
        style={outline()}
      >
        <For each={segments()}>
          {(segment) => (
            <Segment
              owner={node}
              segment={segment}
              on={isOn(segment)}
              reached={reached(segment)}
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
  reached: boolean;
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
  const tick = () => {
    const own = props.tick();
    return own === undefined ? <IconGlyph value={CHECK} /> : <IconSlot value={own} />;
  };
  const front = () => {
    const icon = segment.get("icon");
    const shown = icon !== undefined && (!ticked() || content() === undefined);
    return [ticked() && tick(), shown && <IconSlot value={icon} />];
  };
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
      tabindex={props.reached ? undefined : -1}
      aria-label={bareName(segment)}
      disabled={segment.disabled()}
      style={withoutShape(styleProperties(read))}
    >
      {front()}
      <Slot value={content()} />
    </button>
  );
}

/** A segment has the shape that its place in the row gives it. */
function withoutShape(style: JSX.CSSProperties): JSX.CSSProperties {
  return { ...style, "border-radius": undefined, "corner-shape": undefined } as JSX.CSSProperties;
}
