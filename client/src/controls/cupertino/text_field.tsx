import type { JSX } from "solid-js";
import type { Property } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { map, str } from "../../tree/read";
import type { WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { constraints } from "../../values/constraints";
import { decoration } from "../../values/decoration";
import { edges } from "../../values/edges";
import { gradient } from "../../values/gradient";
import { textSize } from "../../values/number";
import { textStyle } from "../../values/text_style";
import { dress } from "../dress";
import { fieldBorder } from "../inputs/field/field_border";
import { FOCUS_TEXT, placeholderStyle } from "../inputs/field/native";
import { Reveal } from "../inputs/field/reveal";
import { uprightPlace } from "../inputs/input_style";
import { TextInput } from "../inputs/text_input";
import { DecorationPicture } from "../media/decoration_picture";
import { arrange, once, type PartKind, Parts } from "../parts";
import { receiveTyping } from "../pressable/receivers";
import { IconGlyph } from "../text/icon";
import "../inputs/field/field.css";
import "./text_field.css";

/** A cross in a disc, of Apple's icons. */
const CLEAR = 131442;

const PREFIX: PartKind = { class: "cupertino-field-affix", icon: true };
const SUFFIX: PartKind = { class: "cupertino-field-affix", icon: true };

/** A text field as Apple's systems show it; also what an adaptive TextField becomes there. */
export function CupertinoTextField(props: {
  node: ControlNode<"CupertinoTextField" | "TextField">;
}): JSX.Element {
  const node = props.node;
  const text = (name: Property<"CupertinoTextField" | "TextField">) => {
    const value = node.get(name);
    return typeof value === "string" ? value : undefined;
  };
  const input = new TextInput(node, () => text("placeholder_text") ?? text("hint_text") ?? text("label"));
  const parts = new Parts();
  const border = () => fieldBorder(node, input.press, input.focused());
  const ground = () =>
    (input.focused() ? (node.get("focused_bgcolor") ?? node.get("focus_color")) : undefined) ??
    node.get("bgcolor") ??
    node.get("fill_color");

  /** Whether something beside the text is to be seen now, by an OverlayVisibilityMode. */
  const seen = (mode: Property, usual: string): boolean => {
    const empty = input.value() === "";
    const wanted = str(node, mode, usual).toLowerCase();
    if (wanted === "editing") return input.focused() && !empty;
    if (wanted === "notediting") return !input.focused() || empty;
    return wanted === "always";
  };
  const clears = () =>
    !node.disabled() && input.value() !== "" && seen("clear_button_visibility_mode", "never");

  const classes = () =>
    [
      "cupertino-field",
      `cupertino-field-${border().kind}`,
      input.multiline() && "cupertino-field-multiline field-multiline",
      node.get("fit_parent_size") === true && "cupertino-field-fits",
      node.disabled() && "cupertino-field-disabled",
    ]
      .filter(Boolean)
      .join(" ");
  const style = (): JSX.CSSProperties => {
    const padding = edges(node.get("padding") ?? node.get("content_padding"));
    const size = node.get("text_size");
    return {
      ...decoration(
        {
          bgcolor: ground() ?? null,
          gradient: node.get("gradient") ?? null,
          blend_mode: node.get("blend_mode") ?? null,
          shadows: node.get("shadows") ?? null,
        },
        { gradient },
      ),
      ...border().style,
      ...constraints(node.get("size_constraints")),
      "--field-color": cssColor(
        (input.focused() ? node.get("focused_color") : undefined) ?? node.get("color"),
      ),
      "--field-text-size": typeof size === "number" ? textSize(size) : undefined,
      "--pad-start": padding && `${padding.left}px`,
      "--pad-end": padding && `${padding.right}px`,
      "--pad-top": padding && `${padding.top}px`,
      "--pad-bottom": padding && `${padding.bottom}px`,
      "--field-align": uprightPlace(node),
      ...placeholderStyle(node.get("placeholder_style") ?? node.get("hint_style")),
    };
  };

  const clear = once(() => (
    <button
      type="button"
      class="cupertino-field-clear"
      aria-label={str(node, "clear_button_semantics_label", "Clear")}
      on:mousedown={(event) => event.preventDefault()}
      on:click={(event) => {
        event.stopPropagation();
        input.changed("");
      }}
    >
      <IconGlyph value={CLEAR} size={18} />
    </button>
  ));
  const reveal = once(() => <Reveal input={input} />);
  const picture = once(() => (
    <span class="cupertino-field-picture">
      <DecorationPicture image={map(node, "image") ?? {}} />
    </span>
  ));

  const affix = (
    kind: PartKind,
    value: WireValue,
    mode: Property,
    style: Property<"CupertinoTextField" | "TextField">,
  ) => parts.hold(kind, seen(mode, "always") ? value : undefined, () => textStyle(node.get(style)));
  const keep = (_: ControlNode, root: HTMLElement) => {
    const prefix = node.get("prefix") ?? node.get("prefix_icon");
    const suffix = clears() ? undefined : (node.get("suffix") ?? node.get("suffix_icon"));
    arrange(root, [
      picture(map(node, "image") !== undefined),
      affix(PREFIX, prefix, "prefix_visibility_mode", "prefix_style"),
      input.keep(),
      affix(SUFFIX, suffix, "suffix_visibility_mode", "suffix_style"),
      clear(clears()),
      reveal(input.password() && node.get("can_reveal_password") === true),
    ]);
  };
  const begin = (root: HTMLElement) => {
    input.press.pointer(root);
    receiveTyping(root, FOCUS_TEXT);
  };
  return <div ref={dress(node, { class: classes, style, also: keep, ref: begin })} />;
}
