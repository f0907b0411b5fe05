import type { ControlNode } from "../../tree/node";
import type { WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";
import type { Pressable } from "../pressable/pressable";

/** The colour that a control itself gives its state layer; undefined for that of the theme. */
export function ownOverlay(node: ControlNode, press: Pressable, themed?: WireValue): string | undefined {
  const states = press.states();
  const resolved = press.of(node.get("overlay_color"));
  if (resolved !== undefined) return cssColor(resolved);
  if (states.has("hovered") && node.get("hover_color")) return cssColor(node.get("hover_color"));
  if (states.has("focused") && node.get("focus_color")) return cssColor(node.get("focus_color"));
  return cssColor(press.of(themed));
}
