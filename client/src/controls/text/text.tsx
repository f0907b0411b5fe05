import { createEffect, createMemo, For, type JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, children, list, map, num, str } from "../../tree/read";
import type { WireMap } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { number } from "../../values/number";
import { textAlign, textStyle, themeTextStyle } from "../../values/text_style";
import { frame } from "../frame";
import { headingRank, markHeading } from "./heading";
import { lineHeight } from "./line_height";
import { reportSelection } from "./selection";
import { flow } from "./text_flow";
import { Spoken, TextSpan } from "./text_span";
import "./text.css";

/** The properties of a Text that TextStyle has too. */
const STYLE = [
  "size",
  "weight",
  "italic",
  "color",
  "bgcolor",
  "font_family",
  "font_family_fallback",
] as const;

/** The style of a Text: `style`, over it what the text says itself. */
function ownStyle(node: ControlNode): WireMap {
  const style: WireMap = { ...map(node, "style") };
  for (const name of STYLE) {
    const value = node.get(name);
    if (value !== undefined) style[name] = value;
  }
  return style;
}

/** Text in one style, or in several with `spans`. */
export function Text(props: { node: ControlNode }): JSX.Element {
  const { node } = props;
  const selectable = () => bool(node, "selectable");
  const interactive = () => bool(node, "enable_interactive_selection", true);
  const flowing = () =>
    flow({
      overflow: String(map(node, "style")?.overflow ?? str(node, "overflow", "clip")),
      maxLines: num(node, "max_lines"),
      noWrap: bool(node, "no_wrap", false),
    });

  const selectability = () => {
    if (selectable() === false || !interactive()) return "text-unselectable";
    return selectable() ? "text-selectable" : undefined;
  };

  const attributes = frame(node, {
    class: () => ["text", flowing().class, selectability()].filter(Boolean).join(" "),
    style: () => ({
      ...themeTextStyle(node.get("theme_style")),
      ...textStyle(ownStyle(node)),
      "line-height": lineHeight(ownStyle(node), node.get("theme_style")),
      ...flowing().style,
      "text-align": textAlign(node.get("text_align")),
      "caret-color": cssColor(node.get("selection_cursor_color")),
      "--selection-color": cssColor(node.get("selection_cursor_color")),
    }),
    ref: (element) => {
      createEffect(() => {
        if (selectable()) reportSelection(node, element);
        const size = number(node.get("size") ?? map(node, "style")?.size);
        const rank = headingRank(node.get("theme_style"), size, () => str(node, "value", ""));
        if (rank > 0) markHeading(element, rank);
      });
    },
  });

  const tap = () => {
    if (selectable()) node.fire("tap");
  };

  // text alone needs no element beside that of the control
  const plain = createMemo(
    () => node.get("semantics_label") === undefined && list(node, "spans").length === 0,
  );
  const content = (): JSX.Element =>
    plain() ? (
      str(node, "value", "")
    ) : (
      <>
        <Spoken text={str(node, "value", "")} label={str(node, "semantics_label")} />
        <For each={children(node, "spans")}>{(span) => <TextSpan node={span} />}</For>
      </>
    );

  return (
    <span {...attributes} on:click={tap}>
      {content()}
    </span>
  );
}
