import type { JSX } from "solid-js";
import type { ThemeField } from "../../../tree/declared";
import { isFields, type WireValue } from "../../../tree/wire";
import { cssSide } from "../../../values/border";
import { cssColor } from "../../../values/color";
import { cssEdges } from "../../../values/edges";
import { elevation } from "../../../values/shadow";
import { NO_STATES, resolve, SELECTED, type State } from "../../../values/states";
import { textStyle } from "../../../values/text_style";
import { styleProperties } from "../../buttons/button_style";
import { boxShape, roomyShape, shapeClass, surfaceShape } from "../../shape/shape";

export type PickerPart = "date_picker_theme" | "time_picker_theme";
type Field = ThemeField<PickerPart>;

/** Reads a property of a DatePickerTheme or TimePickerTheme. */
export type PickerTheme = (property: Field) => WireValue;

const HOVERED: ReadonlySet<State> = new Set(["hovered"]);

/** What a theme says of a picker as a whole and of its colours, as the custom properties that pickers.css reads. */
export function pickerTheme(theme: PickerTheme): JSX.CSSProperties {
  const color = (name: Field, states = NO_STATES) => cssColor(resolve(theme(name), states));
  return {
    "--picker-face": color("bgcolor"),
    "--picker-line": color("divider_color"),
    "--picker-header": color("header_bgcolor"),
    "--picker-header-ink": color("header_foreground_color"),
    "--day-face": color("day_bgcolor"),
    "--day-face-chosen": color("day_bgcolor", SELECTED),
    "--day-ink": color("day_foreground_color"),
    "--day-ink-chosen": color("day_foreground_color", SELECTED),
    "--day-overlay": color("day_overlay_color", HOVERED),
    "--today-ink": color("today_foreground_color"),
    "--today-face": color("today_bgcolor"),
    "--today-side": cssSide(theme("today_border_side")),
    "--year-face": color("year_bgcolor"),
    "--year-face-chosen": color("year_bgcolor", SELECTED),
    "--year-ink": color("year_foreground_color"),
    "--year-ink-chosen": color("year_foreground_color", SELECTED),
    "--year-overlay": color("year_overlay_color", HOVERED),
    "--range": color("range_selection_bgcolor"),
    "--range-overlay": color("range_selection_overlay_color", HOVERED),
    "--dial-face": color("dial_bgcolor"),
    "--dial-hand": color("dial_hand_color"),
    "--dial-ink": color("dial_text_color"),
    "--digits-face": color("hour_minute_color"),
    "--digits-face-on": color("hour_minute_color", SELECTED),
    "--digits-ink": color("hour_minute_text_color"),
    "--digits-ink-on": color("hour_minute_text_color", SELECTED),
    "--colon-ink": color("time_selector_separator_color"),
    "--period-face-on": color("day_period_color", SELECTED),
    "--period-ink": color("day_period_text_color"),
    "--period-side": cssSide(theme("day_period_border_side")),
    "--mode-ink": color("entry_mode_icon_color"),
    padding: cssEdges(theme("padding")),
    "--shape-shadow": elevation(theme("elevation"), theme("shadow_color")),
    ...surfaceShape(theme("shape")),
  };
}

/** The same for a choice of a range that takes the whole page, which has colours and a shape of its own. */
export function rangePageTheme(theme: PickerTheme): JSX.CSSProperties {
  return pickerTheme((name) => theme(RANGE_PAGE[name] ?? name));
}

const RANGE_PAGE: { [Name in Field]?: Field } = {
  bgcolor: "range_picker_bgcolor",
  header_bgcolor: "range_picker_header_bgcolor",
  header_foreground_color: "range_picker_header_foreground_color",
  elevation: "range_picker_elevation",
  shape: "range_picker_shape",
};

/** A text style of the theme for letters that have their colour from another of its properties. */
export function uncoloured(style: WireValue): JSX.CSSProperties {
  const { color: _, ...rest } = textStyle(resolve(style, NO_STATES));
  return rest;
}

/** A shape of the theme for a part that is a square or a field, with the line at its edge that the shape asks for. */
export function partShape(theme: PickerTheme, name: Field, chosen = false): JSX.CSSProperties {
  return boxShape(resolve(theme(name), chosen ? SELECTED : NO_STATES));
}

/** The same for a part that may be oblong, which has `partClass` too. */
export function oblongShape(theme: PickerTheme, name: Field): JSX.CSSProperties {
  return roomyShape(resolve(theme(name), NO_STATES));
}

/** The class that a shape of the theme gives a part that may be oblong. */
export const partClass = (theme: PickerTheme, name: Field): string =>
  shapeClass(resolve(theme(name), NO_STATES));

/** A button style of the theme, as what pickers.css reads; a button that is raised by nothing lies flat. */
export function actionLook(style: WireValue): JSX.CSSProperties {
  if (!isFields(style)) return {};
  return styleProperties((name) => resolve(style[name], NO_STATES));
}
