from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.buttons.button_style import ButtonStyle
    from flet.controls.layout.border import BorderSide
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue


@value
class DatePickerTheme(Value):
    bgcolor: ColorValue | None = None
    """Background colour."""

    shadow_color: ColorValue | None = None
    """Colour of the shadow."""

    divider_color: ColorValue | None = None
    """Colour of the dividing line."""

    header_bgcolor: ColorValue | None = None

    today_bgcolor: ControlStateValue[ColorValue] | None = None

    day_bgcolor: ControlStateValue[ColorValue] | None = None

    day_overlay_color: ControlStateValue[ColorValue] | None = None

    day_foreground_color: ControlStateValue[ColorValue] | None = None

    elevation: Number | None = None
    """How far it seems to stand above the page, in logical pixels: its shadow grows with it. Not negative.
    """

    range_picker_elevation: Number | None = None

    day_text_style: TextStyle | None = None

    weekday_text_style: TextStyle | None = None

    year_text_style: TextStyle | None = None

    shape: OutlinedBorder | None = None
    """Outline."""

    cancel_button_style: ButtonStyle | None = None
    """Look of the button that leaves without choosing."""

    confirm_button_style: ButtonStyle | None = None
    """Look of the button that confirms."""

    header_foreground_color: ColorValue | None = None

    header_headline_text_style: TextStyle | None = None

    header_help_text_style: TextStyle | None = None

    range_picker_bgcolor: ColorValue | None = None

    range_picker_header_bgcolor: ColorValue | None = None

    range_picker_header_foreground_color: ColorValue | None = None

    today_foreground_color: ControlStateValue[ColorValue] | None = None

    range_picker_shape: OutlinedBorder | None = None

    range_picker_header_help_text_style: TextStyle | None = None

    range_picker_header_headline_text_style: TextStyle | None = None

    range_selection_bgcolor: ColorValue | None = None

    range_selection_overlay_color: ControlStateValue[ColorValue] | None = None

    today_border_side: BorderSide | None = None

    year_bgcolor: ControlStateValue[ColorValue] | None = None

    year_foreground_color: ControlStateValue[ColorValue] | None = None

    year_overlay_color: ControlStateValue[ColorValue] | None = None

    day_shape: ControlStateValue[OutlinedBorder] | None = None


@value
class TimePickerTheme(Value):
    bgcolor: ColorValue | None = None
    """Background colour."""

    day_period_color: ColorValue | None = None

    day_period_text_color: ColorValue | None = None

    dial_bgcolor: ColorValue | None = None

    dial_hand_color: ColorValue | None = None

    dial_text_color: ColorValue | None = None

    entry_mode_icon_color: ColorValue | None = None

    hour_minute_color: ColorValue | None = None

    hour_minute_text_color: ColorValue | None = None

    day_period_button_style: ButtonStyle | None = None

    cancel_button_style: ButtonStyle | None = None
    """Look of the button that leaves without choosing."""

    confirm_button_style: ButtonStyle | None = None
    """Look of the button that confirms."""

    day_period_text_style: TextStyle | None = None

    dial_text_style: TextStyle | None = None

    help_text_style: TextStyle | None = None

    hour_minute_text_style: TextStyle | None = None

    elevation: Number | None = None
    """How far it seems to stand above the page, in logical pixels: its shadow grows with it. Not negative.
    """

    shape: OutlinedBorder | None = None
    """Outline."""

    day_period_shape: OutlinedBorder | None = None

    hour_minute_shape: OutlinedBorder | None = None

    day_period_border_side: BorderSide | None = None

    padding: PaddingValue | None = None
    """Space between the edge and what is inside."""

    time_selector_separator_color: ControlStateValue[ColorValue] | None = None

    time_selector_separator_text_style: ControlStateValue[TextStyle] | None = None
