import { type JSX, onCleanup } from "solid-js";
import { whileHeard } from "../../browser/while_heard";
import type { EventName, Property } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { bool, child, num, str } from "../../tree/read";
import type { WireValue } from "../../tree/wire";
import { Control } from "../control";
import { dress } from "../dress";
import { type Attributes, setAttribute } from "../garment";
import { words } from "../naming/words";
import { LONG_PRESS } from "../pressable/interactive";
import { isPressKey } from "../pressable/press_key";
import type { Receiver } from "../pressable/receivers";
import "../layout/flex.css";

/** The role of the first of these properties that is true. */
const ROLES: [property: Property, role: string][] = [
  ["textfield", "textbox"],
  ["slider", "slider"],
  ["button", "button"],
  ["link", "link"],
  ["header", "heading"],
  ["image", "img"],
];

function roleOf(node: ControlNode): string | undefined {
  if (node.get("toggled") !== undefined) return "switch";
  if (node.get("checked") !== undefined || node.get("mixed") === true) return "checkbox";
  if ((num(node, "heading_level") ?? 0) > 0) return "heading";
  const found = ROLES.find(([property]) => node.get(property) === true)?.[1];
  return found ?? (node.get("label") !== undefined || bool(node, "container", false) ? "group" : undefined);
}

const checkedOf = (node: ControlNode): string | undefined =>
  bool(node, "mixed", false) ? "mixed" : yesOrNo(bool(node, "checked") ?? bool(node, "toggled"));

/** The parts of a hint: what the control says of itself, what happens on a tap or a long press, how long its value is. */
const hints = (node: ControlNode): string | undefined =>
  [
    ...(["hint_text", "on_tap_hint_text", "on_long_press_hint_text"] as const).map((name) => str(node, name)),
    lengths(num(node, "current_value_length"), num(node, "max_value_length")),
  ]
    .filter((text) => text && text !== "true")
    .join(". ") || undefined;

function lengths(current: number | undefined, most: number | undefined): string | undefined {
  if (most === undefined || most < 0) return current === undefined ? undefined : `${current} characters`;
  return current === undefined ? `At most ${most} characters` : `${current} of ${most} characters`;
}

/** Keys that stand for the gestures of assistive technology. */
const KEYS: Record<string, EventName<"Semantics">> = {
  ArrowUp: "increase",
  ArrowRight: "increase",
  ArrowDown: "decrease",
  ArrowLeft: "decrease",
  Escape: "dismiss",
  PageUp: "scroll_up",
  PageDown: "scroll_down",
  Home: "scroll_left",
  End: "scroll_right",
};

/** Says assistive technology what its content is. */
export function Semantics(props: { node: ControlNode<"Semantics"> }): JSX.Element {
  const { node } = props;
  const acts = () =>
    (["tap", "increase", "decrease", "dismiss", "long_press"] as const).some((name) => node.listens(name));
  const isFocusable = () => bool(node, "focusable") ?? acts();

  // after a step the value is what was said that it would be, until the program says what it is
  let stepped: { from: WireValue; to: string | undefined } | undefined;
  const step = (name: EventName<"Semantics">) => {
    if (name !== "increase" && name !== "decrease") return;
    stepped = { from: node.peek("value"), to: str(node, `${name}d_value`) };
    node.touch();
  };
  const value = () => {
    if (node.get("obscured") === true) return undefined;
    return stepped?.to !== undefined && stepped.from === node.get("value") ? stepped.to : str(node, "value");
  };

  const key = (event: KeyboardEvent, element: HTMLElement) => {
    if (event.target !== element) return;
    if (isPressKey(event, element)) tap();
    const name = KEYS[event.key];
    if (name) {
      step(name);
      node.fire(name);
    }
    if (node.get("textfield") !== true) return;
    if (event.key === "ArrowRight") node.fire("move_cursor_forward_by_character", event.shiftKey);
    if (event.key === "ArrowLeft") node.fire("move_cursor_backward_by_character", event.shiftKey);
  };
  const tap = () => {
    // programs of Flet know it by the first name, its own client by the second
    node.fire(node.listens("tap") ? "tap" : "click");
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => clearTimeout(timer);
  onCleanup(end);
  const receiver = (): Receiver => ({
    click: tap,
    key,
    down() {
      timer = setTimeout(() => node.fire("long_press"), LONG_PRESS);
    },
    up: end,
    cancel: end,
    leave: end,
    focus: () => node.fire("did_gain_accessibility_focus"),
    blur: () => node.fire("did_lose_accessibility_focus"),
  });

  let inner!: Element;
  const watch = (element: HTMLElement) => {
    inner = element.firstElementChild as Element;
    const seldom: [name: EventName<"Semantics">, type: string, act: (event: Event) => void][] = [
      ["double_tap", "dblclick", () => node.fire("double_tap")],
      ["copy", "copy", () => node.fire("copy")],
      ["cut", "cut", () => node.fire("cut")],
      ["paste", "paste", () => node.fire("paste")],
      ["set_text", "input", ({ target }) => node.fire("set_text", (target as HTMLInputElement).value ?? "")],
    ];
    for (const [name, type, act] of seldom) whileHeard(node, name, element, type, act);
    if (node.peek("focus") === true) queueMicrotask(() => element.focus());
  };

  const said = (): Attributes => {
    const role = roleOf(node);
    return {
      role,
      id: str(node, "identifier"),
      tabindex: isFocusable() ? 0 : undefined,
      "aria-label": labelOf(node),
      "aria-description": hints(node),
      "aria-expanded": yesOrNo(bool(node, "expanded")),
      "aria-hidden": yesOrNo(bool(node, "hidden")),
      "aria-selected": yesOrNo(bool(node, "selected")),
      "aria-checked": checkedOf(node),
      "aria-level": role === "heading" ? num(node, "heading_level") || 2 : undefined,
      "aria-multiline": yesOrNo(bool(node, "multiline")),
      "aria-readonly": yesOrNo(bool(node, "read_only")),
      "aria-valuetext": value(),
      "aria-valuenow": role === "slider" ? Number.parseFloat(value() ?? "") || 0 : undefined,
      "aria-live": bool(node, "live_region", false) ? "polite" : undefined,
      "aria-disabled": node.disabled() ? "true" : undefined,
    };
  };
  const dressed = dress(node, {
    class: "box",
    receiver,
    attributes: said,
    also: () =>
      setAttribute(inner, "aria-hidden", bool(node, "exclude_semantics", false) ? "true" : undefined),
    ref: watch,
  });

  return (
    <div ref={dressed}>
      <div class="box">
        <Control node={child(node, "content")} />
      </div>
    </div>
  );
}

const yesOrNo = (given: boolean | undefined): string | undefined =>
  given === undefined ? undefined : String(given);

/** The label, and what its content says besides: who speaks to the page says what stands there. */
function labelOf(node: ControlNode): string | undefined {
  const label = str(node, "label");
  if (label === undefined || node.get("exclude_semantics") === true) return label;
  const shown = words(node.get("content"));
  return label.includes(shown) ? label : `${label} ${shown}`;
}
