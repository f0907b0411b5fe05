import { type JSX, Show } from "solid-js";
import type { Property } from "../../../tree/declared";
import type { ControlNode } from "../../../tree/node";
import { bool, num } from "../../../tree/read";
import type { WireValue } from "../../../tree/wire";
import { cssColor } from "../../../values/color";
import { constraints } from "../../../values/constraints";
import { edges } from "../../../values/edges";
import { number, textSize } from "../../../values/number";
import { textStyle } from "../../../values/text_style";
import { dress } from "../../dress";
import { IconSlot } from "../../icon_slot";
import type { Pressable } from "../../pressable/pressable";
import { Slot } from "../../slot";
import { fieldBorder } from "./field_border";
import { focusText } from "./focus_text";
import { placeholderStyle } from "./placeholder";
import "./field.css";

export interface FieldProps {
  node: ControlNode;
  class: string;
  press: Pressable;
  /** Id of the native element that the label names; the helper and error texts have it with a suffix. */
  id: string;
  /** There is text: the label makes way for it. */
  full: boolean;
  focused: boolean;
  multiline?: boolean;
  /** Whether it is less high; `dense` of the control if left out. */
  dense?: boolean;
  style?: JSX.CSSProperties;
  helper?: WireValue;
  error?: WireValue;
  counter?: WireValue;
  counterStyle?: WireValue;
  prefix?: WireValue;
  suffix?: WireValue;
  /** An icon before the text, a control or an icon's number. */
  leading?: WireValue;
  trailing?: JSX.Element;
  box?: (element: HTMLElement) => void;
  /** The native element. */
  children: JSX.Element;
}

/** Whether a text is there to be shown: the empty text is not. */
export const given = (value: WireValue): boolean => value !== undefined && value !== null && value !== "";

/** What is around the text of a TextField or Dropdown: border, fill, label, icons, helper, error and counter. */
export function Field(props: FieldProps): JSX.Element {
  const node = props.node;
  const border = () => fieldBorder(node, props.press);
  const failed = () => given(props.error);
  const floats = () => props.full || props.focused;
  const filled = () => bool(node, "filled", false) || given(fill());
  const fill = () =>
    (props.focused ? (node.get("focused_bgcolor") ?? node.get("focus_color")) : undefined) ??
    (bool(node, "filled") ? node.get("fill_color") : undefined) ??
    // a Dropdown means its menu
    (node.type === "Dropdown" ? undefined : node.get("bgcolor"));

  const hintLines = () => num(node, "hint_max_lines");

  const classes = () => {
    const names = ["field", `field-${border().kind}`, props.class];
    if (floats()) names.push("field-floats");
    if (props.focused) names.push("field-focused");
    if (given(node.get("label"))) names.push("field-labelled");
    if (filled()) names.push("field-filled");
    if (failed()) names.push("field-error");
    if (props.multiline) names.push("field-multiline");
    if (props.dense ?? bool(node, "dense", false)) names.push("field-dense");
    if (bool(node, "collapsed", false)) names.push("field-collapsed");
    if (bool(node, "fit_parent_size", false)) names.push("field-fits");
    if (bool(node, "align_label_with_hint", false)) names.push("field-label-top");
    if (hintLines() !== undefined) names.push("field-hint-short");
    if (given(props.leading)) names.push("field-leads");
    if (props.trailing) names.push("field-trails");
    if (node.disabled()) names.push("field-disabled");
    return names.join(" ");
  };

  const style = (): JSX.CSSProperties => {
    const padding = edges(node.get("content_padding"));
    const size = number(node.get("text_size"));
    const vertical = number(node.get("text_vertical_align"));
    return {
      ...props.style,
      ...border().style,
      "--field-fill": cssColor(fill()),
      "--field-hover": cssColor(node.get("hover_color")),
      "--field-color": cssColor((props.focused ? node.get("focused_color") : undefined) ?? node.get("color")),
      "--field-failure": textStyle(node.get("error_style")).color,
      "--field-text-size": size === undefined ? undefined : textSize(size),
      "--pad-start": padding && `${padding.left}px`,
      "--pad-end": padding && `${padding.right}px`,
      "--pad-top": padding && `${padding.top}px`,
      "--pad-bottom": padding && `${padding.bottom}px`,
      "--hint-lines": hintLines()?.toString(),
      "--hint-wrap": hintLines() === 1 ? "nowrap" : undefined,
      "--field-align":
        vertical === undefined ? undefined : ["start", "center", "end"][Math.round(vertical) + 1],
      ...placeholderStyle(node.get("hint_style")),
    };
  };

  return (
    <div ref={dress(node, { class: classes, style, ref: (element) => props.press.pointer(element) })}>
      <Show when={node.get("icon") !== undefined}>
        <span class="field-icon">
          <IconSlot value={node.get("icon")} />
        </span>
      </Show>
      <div class="field-body">
        <div
          class="field-box"
          ref={props.box}
          style={constraints(node.get("size_constraints"))}
          on:mousedown={(event) => focusText(event, props.id)}
        >
          <fieldset class="field-frame" aria-hidden="true">
            <legend>
              <span style={shrunk(textStyle(node.get("label_style")))}>
                {typeof node.get("label") === "string" ? (node.get("label") as string) : ""}
              </span>
            </legend>
          </fieldset>
          <Show when={given(props.leading)}>
            <span class="field-leading" style={constraints(node.get("prefix_icon_size_constraints"))}>
              <IconSlot value={props.leading} />
            </span>
          </Show>
          <Show when={given(props.prefix)}>
            <span class="field-affix" style={textStyle(node.get("prefix_style"))}>
              <Slot value={props.prefix} />
            </span>
          </Show>
          {props.children}
          <Show when={given(props.suffix)}>
            <span class="field-affix" style={textStyle(node.get("suffix_style"))}>
              <Slot value={props.suffix} />
            </span>
          </Show>
          <Show when={props.trailing}>
            <span class="field-trailing" style={constraints(node.get("suffix_icon_size_constraints"))}>
              {props.trailing}
            </span>
          </Show>
          <Show when={given(node.get("label"))}>
            <label class="field-label" for={props.id} style={textStyle(node.get("label_style"))}>
              <Slot value={node.get("label")} />
            </label>
          </Show>
        </div>
        <Show when={failed() || given(props.helper) || given(props.counter)}>
          <Support {...props} />
        </Show>
      </div>
    </div>
  );
}

/** How wide a label is once it stands in the line of the frame, where it is three quarters of its size. */
function shrunk(style: JSX.CSSProperties): JSX.CSSProperties {
  const found: Record<string, unknown> = { ...style };
  for (const length of ["font-size", "letter-spacing", "word-spacing"]) {
    if (found[length] !== undefined) found[length] = `calc(0.75 * ${found[length]})`;
  }
  return found as JSX.CSSProperties;
}

/** The line under a field: the error, else the helper, and the counter. */
function Support(props: FieldProps): JSX.Element {
  const lines = (name: Property) => {
    const most = num(props.node, name);
    return most === undefined ? {} : { "--lines": String(most), display: "-webkit-box" };
  };
  return (
    <div class="field-support">
      <Show
        when={given(props.error)}
        fallback={
          <span
            id={`${props.id}-text`}
            class="field-helper"
            style={{ ...textStyle(props.node.get("helper_style")), ...lines("helper_max_lines") }}
          >
            <Slot value={props.helper} />
          </span>
        }
      >
        <span
          id={`${props.id}-text`}
          class="field-helper field-failure"
          role="alert"
          style={{ ...textStyle(props.node.get("error_style")), ...lines("error_max_lines") }}
        >
          <Slot value={props.error} />
        </span>
      </Show>
      <Show when={given(props.counter)}>
        <span class="field-counter" style={textStyle(props.counterStyle)}>
          <Slot value={props.counter} />
        </span>
      </Show>
    </div>
  );
}
