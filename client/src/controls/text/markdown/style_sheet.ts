import type { JSX } from "solid-js";
import type { FieldName } from "../../../tree/declared";
import { type Fields, isFields, type WireValue } from "../../../tree/wire";
import { decoration } from "../../../values/decoration";
import { cssEdges } from "../../../values/edges";
import { number } from "../../../values/number";
import { painters } from "../../../values/painters";
import { textAlign, textStyle } from "../../../values/text_style";

/** Properties of MarkdownStyleSheet by the elements that they are for. */
const RULES: [
  selector: string,
  style: FieldName | undefined,
  padding?: FieldName,
  box?: FieldName,
  align?: FieldName,
][] = [
  ["p:not(blockquote p)", "p_text_style", "p_padding", undefined, "text_alignment"],
  [".markdown-item", "p_text_style"],
  ["a", "a_text_style"],
  ["code", "code_text_style"],
  ...([1, 2, 3, 4, 5, 6] as const).map((level): [string, FieldName, FieldName, undefined, FieldName] => [
    `h${level}`,
    `h${level}_text_style`,
    `h${level}_padding`,
    undefined,
    `h${level}_alignment`,
  ]),
  ["em", "em_text_style"],
  ["strong", "strong_text_style"],
  ["s", "del_text_style"],
  [
    "blockquote",
    "blockquote_text_style",
    "blockquote_padding",
    "blockquote_decoration",
    "blockquote_alignment",
  ],
  ["blockquote p", "blockquote_text_style"],
  ["pre", undefined, "codeblock_padding", "codeblock_decoration", "codeblock_alignment"],
  ["hr", undefined, undefined, "horizontal_rule_decoration"],
  ["th", "table_head_text_style", "table_cells_padding", "table_cells_decoration"],
  ["td", "table_body_text_style", "table_cells_padding", "table_cells_decoration"],
  ["table", undefined, "table_padding"],
  ["ul", undefined, undefined, undefined, "unordered_list_alignment"],
  ["ol", undefined, undefined, undefined, "ordered_list_alignment"],
  [".markdown-bullet", "list_bullet_text_style", "list_bullet_padding"],
  [".task > .markdown-bullet", "checkbox_text_style"],
  ["img", "img_text_style"],
];

/** What a decoration takes the place of. */
const UNDECORATED = { border: "0", "border-radius": "0", "background-color": "transparent", height: "auto" };

const JUSTIFY: Record<string, string> = { end: "end", center: "center", start: "start" };

function looks(
  sheet: Fields,
  style?: FieldName,
  padding?: FieldName,
  box?: FieldName,
  align?: FieldName,
): JSX.CSSProperties {
  const found: Record<string, string | number | undefined> = {
    ...(box && isFields(sheet[box])
      ? { ...UNDECORATED, ...(decoration(sheet[box], painters) as typeof UNDECORATED) }
      : undefined),
    ...(style ? (textStyle(sheet[style]) as Record<string, string>) : undefined),
  };
  const edges = padding && cssEdges(sheet[padding]);
  if (edges) found.padding = edges;
  const along = align && JUSTIFY[String(sheet[align] ?? "").toLowerCase()];
  if (along) {
    found["text-align"] = along;
    found["justify-self"] = along;
  }
  return found as JSX.CSSProperties;
}

/** Gives the elements of a rendered text the looks that a style sheet wants. */
export function applyStyleSheet(root: ParentNode, value: WireValue): void {
  if (!isFields(value)) return;
  for (const [selector, ...names] of RULES) {
    const style = Object.entries(looks(value, ...names)).filter(([, each]) => each !== undefined);
    if (style.length === 0) continue;
    for (const element of root.querySelectorAll<HTMLElement>(selector)) {
      for (const [name, each] of style) element.style.setProperty(name, String(each));
    }
  }
  const headAlign = textAlign(value.table_head_text_align);
  if (headAlign)
    for (const head of root.querySelectorAll<HTMLElement>("th")) head.style.textAlign = headAlign;
}

/** The measures of a style sheet that are the same for the whole text. */
export function sheetMeasures(value: WireValue): JSX.CSSProperties {
  if (!isFields(value)) return {};
  const spacing = number(value.block_spacing);
  const indent = number(value.list_indent);
  return {
    "--block-spacing": spacing === undefined ? undefined : `${spacing}px`,
    "--list-indent": indent === undefined ? undefined : `${indent}px`,
  };
}
