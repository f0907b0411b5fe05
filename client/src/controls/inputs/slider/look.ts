import type { JSX } from "solid-js";
import type { Property, ThemeField } from "../../../tree/declared";
import type { ControlNode } from "../../../tree/node";
import { isFields, type WireValue } from "../../../tree/wire";
import { cssColor } from "../../../values/color";
import { cursor } from "../../../values/cursor";
import { cssEdges } from "../../../values/edges";
import { px } from "../../../values/number";
import type { Pressable } from "../../pressable/pressable";

type Field = ThemeField<"slider_theme">;
type Theme = (property: Field) => WireValue;

/** The colours and sizes of a slider as the custom properties that slider.css reads: its own over the theme's. */
export function sliderLook(node: ControlNode, theme: Theme, press: Pressable): JSX.CSSProperties {
  const off = node.disabled();
  const color = (own: Property, themed: Field, disabled: Field = themed) =>
    cssColor(node.get(own) ?? press.of(theme(off ? disabled : themed)));
  const dot = (own: Property, themed: Field, disabled: Field) =>
    cssColor(off ? theme(disabled) : (node.get(own) ?? theme(themed)));
  const size = press.of(theme("thumb_size"));
  return {
    "--active": color("active_color", "active_track_color", "disabled_active_track_color"),
    "--rest": color("inactive_color", "inactive_track_color", "disabled_inactive_track_color"),
    "--second-color": color(
      "secondary_active_color",
      "secondary_active_track_color",
      "disabled_secondary_active_track_color",
    ),
    "--thumb":
      color("thumb_color", "thumb_color", "disabled_thumb_color") ?? cssColor(node.get("active_color")),
    "--overlay": cssColor(press.of(node.get("overlay_color")) ?? theme("overlay_color")),
    // what a step is marked with on one part of the line has the colour of the other
    "--dot-active": dot("inactive_color", "active_tick_mark_color", "disabled_active_tick_mark_color"),
    "--dot-rest": dot("active_color", "inactive_tick_mark_color", "disabled_inactive_tick_mark_color"),
    "--label": cssColor(theme("value_indicator_color")),
    "--label-line": cssColor(theme("value_indicator_stroke_color")),
    "--height": px(theme("track_height")),
    "--gap": px(theme("track_gap")),
    "--thumb-width": isFields(size) ? px(size.width) : undefined,
    "--thumb-height": isFields(size) ? px(size.height) : undefined,
    padding: cssEdges(node.get("padding") ?? theme("padding")),
    cursor: cursor(press.of(node.get("mouse_cursor")) ?? press.of(theme("mouse_cursor"))),
  };
}
