import { createEffect, type JSX, Show, untrack } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, str } from "../../tree/read";
import type { WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { cursor } from "../../values/cursor";
import { textStyle } from "../../values/text_style";
import { dress } from "../dress";
import { useFocus } from "../methods";
import { fieldName } from "../naming/press_name";
import type { Pressable } from "../pressable/pressable";
import { receiveTyping, stop } from "../pressable/receivers";
import { Slot } from "../slot";
import { Fitted } from "./fitted";
import "./toggle.css";

export interface ToggleProps {
  node: ControlNode;
  /** Class of the kind: checkbox, radio or switch. */
  class: string;
  type: "checkbox" | "radio";
  role?: "switch";
  /** Name that radios of one group share. */
  name?: string;
  checked: boolean;
  mixed?: boolean;
  invalid?: boolean;
  press: Pressable;
  labelStyle: WireValue;
  /** Shape of the pointer above it. */
  cursor: WireValue;
  /** Called when the visitor chose; the native element is put right afterwards. */
  onChange: () => void;
  onClick?: (event: MouseEvent) => void;
  /** Custom properties of the drawing. */
  style: JSX.CSSProperties;
  layer: (element: HTMLElement) => void;
  /** The state layer has a colour of its own. */
  ownOverlay: boolean;
  /** Drawn as big as the width and height that the control says, with its label. */
  fits?: boolean;
  /** The drawing. */
  children: JSX.Element;
}

/** A native checkbox or radio under a drawing, with a label at either side. */
export function Toggle(props: ToggleProps): JSX.Element {
  const node = props.node;
  let input!: HTMLInputElement;
  useFocus(node, () => input);

  const show = () => {
    input.checked = props.checked;
    input.indeterminate = props.mixed === true;
  };
  createEffect(show);
  const change = () => {
    props.onChange();
    show();
  };
  const click = (event: MouseEvent) => {
    stop(event);
    props.onClick?.(event);
  };

  const label = () => node.get("label");
  const hasLabel = () => label() !== undefined && label() !== "";
  const before = () => str(node, "label_position", "right").toLowerCase() === "left";

  const isFitted = () => props.fits === true && (node.get("width") != null || node.get("height") != null);
  const content = () => (
    <>
      <span class="toggle-cell">
        <input
          ref={(element) => {
            input = element;
            untrack(show);
            props.press.focus(element);
            receiveTyping(element, { change, click });
          }}
          class="toggle-input"
          type={props.type}
          role={props.role}
          name={props.name}
          disabled={node.disabled()}
          aria-label={hasLabel() ? str(node, "semantics_label") : fieldName(node, kindOf(props))}
          aria-invalid={props.invalid ? "true" : undefined}
          autofocus={bool(node, "autofocus")}
        />
        <span
          class={`surface toggle-layer${props.ownOverlay ? " own-overlay" : ""}`}
          ref={props.layer}
          aria-hidden="true"
        />
        {props.children}
      </span>
      <Show when={hasLabel()}>
        <span class="toggle-label" style={textStyle(props.labelStyle)}>
          <Slot value={label()} />
        </span>
      </Show>
    </>
  );

  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the input is a part of its content
    <label
      ref={dress(node, {
        class: () => `pressable focus-within toggle ${props.class}${before() ? " toggle-label-first" : ""}`,
        style: () => ({ ...props.style, cursor: cursor(props.cursor) }),
        ref: (element) => props.press.pointer(element),
      })}
      aria-disabled={node.disabled() ? "true" : undefined}
    >
      {isFitted() ? <Fitted>{content()}</Fitted> : content()}
    </label>
  );
}

/** What it is called where nothing around it says more. */
function kindOf(props: ToggleProps): string {
  if (props.role === "switch") return "Switch";
  return props.type === "radio" ? "Choice" : "Checkbox";
}

/** The colour that a control itself gives its state layer; undefined for that of the theme. */
export function ownOverlay(node: ControlNode, press: Pressable, themed?: WireValue): string | undefined {
  const states = press.states();
  const resolved = press.of(node.get("overlay_color"));
  if (resolved !== undefined) return cssColor(resolved);
  if (states.has("hovered") && node.get("hover_color")) return cssColor(node.get("hover_color"));
  if (states.has("focused") && node.get("focus_color")) return cssColor(node.get("focus_color"));
  return cssColor(press.of(themed));
}
