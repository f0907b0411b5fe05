import type { JSX } from "solid-js";
import type { WireValue } from "../../../tree/wire";
import { cssSide } from "../../../values/border";
import { cssColor } from "../../../values/color";
import { elevation } from "../../../values/shadow";
import { surfaceShape } from "../../../values/shape";
import { resolve, type State } from "../../../values/states";

const NONE: ReadonlySet<State> = new Set();
const SELECTED: ReadonlySet<State> = new Set(["selected"]);

/** What a DatePickerTheme or TimePickerTheme says, as the custom properties that pickers.css reads. */
export function pickerTheme(theme: (property: string) => WireValue): JSX.CSSProperties {
  const color = (name: string, states = NONE) => cssColor(resolve(theme(name), states));
  return {
    "--picker-face": color("bgcolor"),
    "--picker-line": color("divider_color"),
    "--picker-header": color("header_bgcolor"),
    "--picker-header-ink": color("header_foreground_color"),
    "--day-face": color("day_bgcolor"),
    "--day-face-chosen": color("day_bgcolor", SELECTED),
    "--day-ink": color("day_foreground_color"),
    "--day-ink-chosen": color("day_foreground_color", SELECTED),
    "--today-ink": color("today_foreground_color"),
    "--today-face": color("today_bgcolor"),
    "--today-side": cssSide(theme("today_border_side")),
    "--range": color("range_selection_bgcolor"),
    "--dial-face": color("dial_bgcolor"),
    "--dial-hand": color("dial_hand_color"),
    "--dial-ink": color("dial_text_color"),
    "--digits-face": color("hour_minute_color"),
    "--digits-face-on": color("hour_minute_color", SELECTED),
    "--digits-ink": color("hour_minute_text_color"),
    "--digits-ink-on": color("hour_minute_text_color", SELECTED),
    "--period-face-on": color("day_period_color", SELECTED),
    "--period-ink": color("day_period_text_color"),
    "--mode-ink": color("entry_mode_icon_color"),
    "box-shadow": elevation(theme("elevation"), theme("shadow_color")),
    ...surfaceShape(theme("shape")),
  };
}
