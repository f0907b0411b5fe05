import type { JSX } from "solid-js";
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
import { Garment } from "../../garment";
import { arrange, given, type PartKind, Parts } from "../../parts";
import type { Pressable } from "../../pressable/pressable";
import { receiveTyping } from "../../pressable/receivers";
import { sinking, uprightPlace } from "../input_style";
import { type FieldBorder, fieldBorder } from "./field_border";
import { FOCUS_TEXT, placeholderStyle } from "./native";
import { support } from "./support";
import "../../pressable/inked.css";
import "./field.css";

/** How a field is to be for now. */
export interface FieldLook {
  class: string;
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
  /** What stands before the text: a control or an icon's number. */
  leading?: WireValue;
  /** The same after it, or an element. */
  trailing?: WireValue | Element;
}

export interface FieldProps {
  node: ControlNode;
  press: Pressable;
  /** Id of the native element that the label names; the helper and error texts have it with a suffix. */
  id: string;
  /** Read whenever the control or what is read in there changes. */
  look: () => FieldLook;
  /** The native element, kept in step. */
  text: () => Element;
  box?: (element: HTMLElement) => void;
  /** What else is in the box, as long as the field is there. */
  children?: JSX.Element;
}

const OUTER_ICON: PartKind = { class: "field-icon", icon: true };
const LEADING: PartKind = { class: "field-leading", icon: true };
const TRAILING: PartKind = { class: "field-trailing", icon: true };
const PREFIX: PartKind = { class: "field-affix" };
const SUFFIX: PartKind = { class: "field-affix" };
const LABEL: PartKind = { class: "field-label", tag: "label" };
const NOTCH: PartKind = { class: "field-notch", tag: "legend" };

/** What is around the text of a TextField or Dropdown: border, fill, label, icons, helper, error and counter. */
export function Field(props: FieldProps): JSX.Element {
  const { node, id } = props;
  const more = props.children;
  const parts = new Parts();
  let look: FieldLook;
  let border: FieldBorder;
  let body!: HTMLElement;
  let box!: HTMLElement;
  let frame!: HTMLElement;
  let boxed: Garment | undefined;

  const fill = () =>
    (look.focused ? (node.get("focused_bgcolor") ?? node.get("focus_color")) : undefined) ??
    (bool(node, "filled") ? node.get("fill_color") : undefined) ??
    // a Dropdown means its menu
    (node.type === "Dropdown" ? undefined : node.get("bgcolor"));
  const filled = () => bool(node, "filled", false) || given(fill());
  const hintLines = () => num(node, "hint_max_lines");

  const classes = () => {
    look = props.look();
    border = fieldBorder(node, props.press, look.focused);
    const names = ["field", `field-${border.kind}`, look.class];
    if (look.full || look.focused) names.push("field-floats");
    if (look.focused) names.push("field-focused");
    if (given(node.get("label"))) names.push("field-labelled");
    if (filled()) names.push("field-filled");
    if (given(look.error)) names.push("field-error");
    if (look.multiline) names.push("field-multiline");
    if (look.dense ?? bool(node, "dense", false)) names.push("field-dense");
    if (bool(node, "collapsed", false)) names.push("field-collapsed");
    if (bool(node, "fit_parent_size", false)) names.push("field-fits");
    if (bool(node, "align_label_with_hint", false)) names.push("field-label-top");
    if (hintLines() !== undefined) names.push("field-hint-short");
    if (given(look.leading)) names.push("field-leads");
    if (given(look.trailing)) names.push("field-trails");
    if (node.disabled()) names.push("field-disabled");
    return names.join(" ");
  };

  const style = (): JSX.CSSProperties => {
    const padding = edges(node.get("content_padding"));
    const size = number(node.get("text_size"));
    return {
      ...look.style,
      ...border.style,
      "--field-fill": cssColor(fill()),
      "--field-hover": cssColor(node.get("hover_color")),
      "--field-color": cssColor((look.focused ? node.get("focused_color") : undefined) ?? node.get("color")),
      "--field-failure": textStyle(node.get("error_style")).color,
      "--field-text-size": size === undefined ? undefined : textSize(size),
      "--pad-start": padding && `${padding.left}px`,
      "--pad-end": padding && `${padding.right}px`,
      "--pad-top": padding && `${padding.top}px`,
      "--pad-bottom": padding && `${padding.bottom}px`,
      "--hint-lines": hintLines()?.toString(),
      "--hint-wrap": hintLines() === 1 ? "nowrap" : undefined,
      "--field-align": uprightPlace(node),
      "--field-sinks": sinking(node),
      ...placeholderStyle(node.get("hint_style")),
    };
  };

  const part = (kind: PartKind, value: WireValue | Element, styled?: () => JSX.CSSProperties | undefined) =>
    parts.hold(kind, value, styled);
  const styled = (name: Property) => () => textStyle(node.get(name));
  const sized = (name: Property) => () => constraints(node.get(name));

  const keep = (_: ControlNode, root: HTMLElement) => {
    const label = node.get("label");
    const isWritten = typeof label === "string" && border.kind === "outline";
    const notch = part(NOTCH, isWritten ? label : undefined, () =>
      shrunk(textStyle(node.get("label_style"))),
    );
    arrange(frame, [notch]);
    const named = part(LABEL, label, styled("label_style"));
    named?.setAttribute("for", id);
    arrange(box, [
      frame,
      part(LEADING, look.leading, sized("prefix_icon_size_constraints")),
      part(PREFIX, look.prefix, styled("prefix_style")),
      props.text(),
      part(SUFFIX, look.suffix, styled("suffix_style")),
      part(TRAILING, look.trailing, sized("suffix_icon_size_constraints")),
      named,
    ]);
    arrange(body, [box, support(node, id, parts, look)]);
    arrange(root, [part(OUTER_ICON, node.get("icon")), body]);
    const limits = node.get("size_constraints");
    if (limits === undefined && boxed === undefined) return;
    boxed ??= new Garment(box);
    boxed.dye(constraints(limits));
  };

  // the frame and the box are there before they are kept in step
  const begin = (root: HTMLElement) => {
    body = root.firstElementChild as HTMLElement;
    box = body.firstElementChild as HTMLElement;
    frame = box.firstElementChild as HTMLElement;
    props.press.pointer(root);
    receiveTyping(box, FOCUS_TEXT);
    props.box?.(box);
  };
  return (
    <div ref={dress(node, { class: classes, style, also: keep, ref: begin })}>
      <div class="field-body">
        <div class="field-box">
          <fieldset class="field-frame" aria-hidden="true" />
          {more}
        </div>
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
