import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, num } from "../../tree/read";
import { isFields, type WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { cursor } from "../../values/cursor";
import { milliseconds } from "../../values/duration";
import { cssEdges } from "../../values/edges";
import { number, textSize } from "../../values/number";
import { textAlign, textStyle } from "../../values/text_style";

/** What a text field sets of its native element, as the properties and custom properties that field.css reads. */
export function inputStyle(node: ControlNode, failed: boolean): JSX.CSSProperties {
  const caret = (failed ? node.get("cursor_error_color") : undefined) ?? node.get("cursor_color");
  const align = textAlign(node.get("text_align"));
  const time = milliseconds(node.get("hint_fade_duration"));
  return {
    "--caret": bool(node, "show_cursor", true) ? cssColor(caret) : "transparent",
    "--selection": cssColor(node.get("selection_color")),
    "--hint-fade": time === undefined ? undefined : `${time}ms`,
    "--min-lines": num(node, "min_lines")?.toString(),
    "--max-lines": num(node, "max_lines")?.toString(),
    "text-align": align,
    "--caret-room": align && align !== "left" && align !== "start" ? "3px" : undefined,
    "scroll-margin": cssEdges(node.get("scroll_padding")),
    "pointer-events": bool(node, "ignore_pointers", false) ? "none" : undefined,
    "user-select": bool(node, "enable_interactive_selection", true) ? undefined : "none",
    cursor: cursor(node.get("mouse_cursor")),
    ...textStyle(node.get("text_style")),
    ...strut(node.get("strut_style")),
  };
}

const UPRIGHT = ["start", "center", "end"];

/** Where the text stands in a field that is higher than its lines: `align-items` for `text_vertical_align`. */
export function uprightPlace(node: ControlNode): string | undefined {
  const at = number(node.get("text_vertical_align"));
  return at === undefined ? undefined : UPRIGHT[Math.round(Math.min(Math.max(at, -1), 1)) + 1];
}

/** How far text below the middle sinks into what a dense field saves: 0 to 1. */
export function sinking(node: ControlNode): string | undefined {
  const at = number(node.get("text_vertical_align")) ?? 0;
  return at > 0 ? `${Math.min(at, 1)}` : undefined;
}

/** The least height of the lines, whatever stands in them. */
function strut(value: WireValue): JSX.CSSProperties {
  if (!isFields(value)) return {};
  const size = number(value.size) ?? 14;
  const height = size * (number(value.height) ?? 1.172) + size * (number(value.leading) ?? 0);
  const line = textSize(height);
  return { "line-height": value.force_strut_height === true ? line : `max(${line}, 1.5em)` };
}
