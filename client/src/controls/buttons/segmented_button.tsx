import type { JSX } from "solid-js";
import { componentTheme } from "../../theme/context";
import { ControlNode } from "../../tree/node";
import { bool, children, list, str } from "../../tree/read";
import { isFields, type WireValue } from "../../tree/wire";
import { cssSide } from "../../values/border";
import { cssEdges } from "../../values/edges";
import { dress } from "../dress";
import { Each } from "../each";
import { Garment } from "../garment";
import { bareName } from "../naming/press_name";
import { rovingChoice } from "../navigation/roving_choice";
import { arrange, type PartKind, Parts } from "../parts";
import { createPressable } from "../pressable/pressable";
import { receive } from "../pressable/receivers";
import { faceShape, shapeClass } from "../shape/shape";
import { readStyle, type StyleReader, styleProperties } from "./button_style";
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

  const tick = () => node.get("selected_icon") ?? theme("selected_icon") ?? CHECK;
  const made = new Each((segment) => new Segment(node, segment, isOn, toggle));
  let face!: HTMLElement;
  let worn!: Garment;
  const keep = () => {
    worn.wear(`segmented-face shape-face${shapeClass(read("shape"))}`, {
      ...faceShape(read("shape"), read("side"), true),
      "--side": cssSide(read("side")),
    });
    worn.adorn({ role: many() ? "group" : "radiogroup" });
    for (const one of made.put(face, segments())) {
      const { segment } = one;
      segment.followed(() => one.keep(isOn(segment), reached(segment), many(), tick()));
    }
  };

  return (
    <div
      ref={dress(node, {
        class: () =>
          `segmented${vertical() ? " segmented-vertical" : ""}${node.disabled() ? " segmented-off" : ""}`,
        style: () =>
          isFields(node.get("padding")) || typeof node.get("padding") === "number"
            ? { width: "100%", padding: cssEdges(node.get("padding")) }
            : {},
        also: keep,
        ref(root) {
          face = root.firstElementChild as HTMLElement;
          worn = new Garment(face);
          receive(face, rovingChoice({ choose }));
        },
      })}
    >
      <div />
    </div>
  );
}

const LABEL: PartKind = { class: "segment-label" };

class Segment {
  readonly element = document.createElement("button");
  private readonly garment = new Garment(this.element);
  private readonly parts = new Parts();
  private readonly read: StyleReader;

  constructor(
    private readonly owner: ControlNode,
    readonly segment: ControlNode,
    isOn: (segment: ControlNode) => boolean,
    toggle: (value: string) => void,
  ) {
    const press = createPressable(segment, {
      states: () => (isOn(segment) ? ["selected"] : []),
      press: () => toggle(str(segment, "value", "")),
    });
    this.read = readStyle(owner, "segmented_button_theme", press);
    this.element.type = "button";
    press.whole(this.element);
  }

  keep(on: boolean, reached: boolean, many: boolean, tick: WireValue): void {
    const { segment, parts, read } = this;
    const ticked = on && bool(this.owner, "show_selected_icon", true);
    const icon = segment.get("icon");
    // an icon without a label stands in its place, and a tick before it
    const label = segment.get("label");
    const isBoth = (ticked || icon !== undefined) && (label !== undefined || ticked);
    this.garment.wear(
      `segment pressable surface${on ? " segment-on" : ""}${isBoth ? " segment-both" : ""}${read("overlay_color") ? " own-overlay" : ""}`,
      withoutShape(styleProperties(read)),
    );
    this.garment.adorn({
      role: many ? "checkbox" : "radio",
      "aria-checked": String(on),
      tabindex: reached ? undefined : -1,
      "aria-label": bareName(segment),
      disabled: segment.disabled(),
    });
    arrange(this.element, [
      parts.bare("tick", ticked ? tick : undefined),
      parts.bare("icon", ticked && label !== undefined ? undefined : icon),
      parts.bare("label", label instanceof ControlNode ? label : undefined),
      parts.hold(LABEL, label instanceof ControlNode ? undefined : label),
    ]);
  }
}

/** A segment has the shape that its place in the row gives it. */
function withoutShape(style: JSX.CSSProperties): JSX.CSSProperties {
  return { ...style, "border-radius": undefined, "corner-shape": undefined } as JSX.CSSProperties;
}
