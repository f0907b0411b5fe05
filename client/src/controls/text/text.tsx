import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, map, num, str } from "../../tree/read";
import type { Fields, WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { number } from "../../values/number";
import { lineHeight, textAlign, textStyle, themeTextStyle } from "../../values/text_style";
import { type DressOptions, dress, dressOnce, goOnDressing } from "../dress";
import type { PlainKind } from "../plain";
import { headingRank, keepHeading } from "./heading";
import { selecting } from "./selection";
import { flow } from "./text_flow";
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
function ownStyle(node: ControlNode): Fields {
  const style: Fields = { ...map(node, "style") };
  for (const name of STYLE) {
    const value = node.get(name);
    if (value !== undefined) style[name] = value;
  }
  return style;
}

const flowing = (node: ControlNode) =>
  flow({
    overflow: String(map(node, "style")?.overflow ?? str(node, "overflow", "clip")),
    maxLines: num(node, "max_lines"),
    noWrap: bool(node, "no_wrap", false),
  });

/** Whether the first letter that has a direction is Hebrew, Arabic or of another script from right to left. */
const readsLeftwards = (text: string): boolean =>
  /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text);

const selectability = (node: ControlNode): string => {
  const selectable = bool(node, "selectable");
  if (selectable === false || !bool(node, "enable_interactive_selection", true)) return " text-unselectable";
  return selectable ? " text-selectable" : "";
};

/** A style of the theme that names no colour has that of the surface, where the theme colours the texts around it. */
function styleOfTheme(name: WireValue): JSX.CSSProperties {
  const style = themeTextStyle(name);
  const { color } = style;
  return color === undefined
    ? style
    : { ...style, color: color.replace("inherit", "var(--styled-ink, inherit)") };
}

/** What a Text may be given without looking like anything but plain text: most are given no more. */
const PLAIN: ReadonlySet<string> = new Set(["value", "visible", "expand", "key", "data", "width", "height"]);

function isPlain(node: ControlNode): boolean {
  for (const name in node.all()) if (!PLAIN.has(name)) return false;
  return true;
}

export const LOOK: DressOptions = {
  class(node) {
    if (isPlain(node)) return "text";
    const { class: flows } = flowing(node);
    const leftwards =
      flows === "text-one-line" && readsLeftwards(str(node, "value", "")) ? " text-leftwards" : "";
    return `text${flows && ` ${flows}`}${leftwards}${selectability(node)}`;
  },
  style(node) {
    if (isPlain(node)) return undefined;
    const own = ownStyle(node);
    const { "background-color": behind, ...styled } = textStyle(own);
    return {
      ...styleOfTheme(node.get("theme_style")),
      ...styled,
      "--behind": behind,
      "line-height": lineHeight(own, node.get("theme_style")),
      ...flowing(node).style,
      "text-align": textAlign(node.get("text_align")),
      "caret-color": cssColor(node.get("selection_cursor_color")),
      "--selection-color": cssColor(node.get("selection_cursor_color")),
    };
  },
  also: keepRank,
  receives: (node) => node.get("selectable") === true,
  receiver: selecting,
};

function rankOf(node: ControlNode): number {
  const size = number(node.get("size") ?? map(node, "style")?.size);
  return headingRank(node.get("theme_style"), size, () => str(node, "value", ""));
}

function keepRank(node: ControlNode, element: HTMLElement): void {
  keepHeading(element, rankOf(node));
}

/** Whether a colour lies behind the letters: they then stand in an element of their own, `.text-inked`. */
export const isInked = (node: ControlNode): boolean =>
  (node.get("bgcolor") ?? map(node, "style")?.bgcolor) !== undefined;

const ALONE: DressOptions = {
  ...LOOK,
  text: (node) => str(node, "value", ""),
  also(node, element) {
    keepRank(node, element);
    const own = element.firstElementChild;
    if (!isInked(node)) {
      if (own?.className === "text-inked") own.replaceWith(...own.childNodes);
    } else if (own?.className !== "text-inked") {
      const ink = document.createElement("span");
      ink.className = "text-inked";
      ink.append(...element.childNodes);
      element.append(ink);
    }
  },
};

export const PLAIN_TEXT: PlainKind = {
  tag: "span",
  draw: (node, element) => dressOnce(node, element, ALONE),
  properties: new Set([
    "value",
    "visible",
    "color",
    "italic",
    "max_lines",
    "no_wrap",
    "overflow",
    "size",
    "text_align",
    "weight",
  ]),
  tellsMore: (node) => rankOf(node) > 0,
  follow: (node, { content }) => goOnDressing(node, content, ALONE),
};

/** Text in one style. */
export function Text(props: { node: ControlNode<"Text"> }): JSX.Element {
  return <span ref={dress(props.node, ALONE)} />;
}
