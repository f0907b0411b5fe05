from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

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
    """How date pickers look."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    shadow_color: ColorValue | None = None
    """Colour of the shadow."""

    divider_color: ColorValue | None = None
    """Colour of the dividing line."""

    header_bgcolor: ColorValue | None = None
    """Background colour of the head."""

    today_bgcolor: ControlStateValue[ColorValue] | None = None
    """Background colour of today, also by state."""

    day_bgcolor: ControlStateValue[ColorValue] | None = None
    """Background colour of days, also by state."""

    day_overlay_color: ControlStateValue[ColorValue] | None = None
    """Colour laid over days, by state."""

    day_foreground_color: ControlStateValue[ColorValue] | None = None
    """Colour of the numbers of days, also by state."""

    elevation: Number | None = None
    """How far it seems to stand above the page, in logical pixels: its shadow grows with it. Not negative.
    """

    range_picker_elevation: Number | None = None
    """Elevation of the range picker in logical pixels."""

    day_text_style: TextStyle | None = None
    """Style of the numbers of days."""

    weekday_text_style: TextStyle | None = None
    """Style of the names of weekdays."""

    year_text_style: TextStyle | None = None
    """Style of the numbers of years."""

    shape: OutlinedBorder | None = None
    """Outline."""

    cancel_button_style: ButtonStyle | None = None
    """Look of the button that leaves without choosing."""

    confirm_button_style: ButtonStyle | None = None
    """Look of the button that confirms."""

    header_foreground_color: ColorValue | None = None
    """Colour of text and icons in the head."""

    header_headline_text_style: TextStyle | None = None
    """Style of the day in the head."""

    header_help_text_style: TextStyle | None = None
    """Style of the help text in the head."""

    range_picker_bgcolor: ColorValue | None = None
    """Background colour of the range picker."""

    range_picker_header_bgcolor: ColorValue | None = None
    """Background colour of the range picker's head."""

    range_picker_header_foreground_color: ColorValue | None = None
    """Colour of text and icons in the range picker's head."""

    today_foreground_color: ControlStateValue[ColorValue] | None = None
    """Colour of today's number, also by state."""

    range_picker_shape: OutlinedBorder | None = None
    """Outline of the range picker."""

    range_picker_header_help_text_style: TextStyle | None = None
    """Style of the help text in the range picker's head."""

    range_picker_header_headline_text_style: TextStyle | None = None
    """Style of the days in the range picker's head."""

    range_selection_bgcolor: ColorValue | None = None
    """Background colour of the days in the range."""

    range_selection_overlay_color: ControlStateValue[ColorValue] | None = None
    """Colour laid over the days in the range, by state."""

    today_border_side: BorderSide | None = None
    """Line around today."""

    year_bgcolor: ControlStateValue[ColorValue] | None = None
    """Background colour of years, also by state."""

    year_foreground_color: ControlStateValue[ColorValue] | None = None
    """Colour of the numbers of years, also by state."""

    year_overlay_color: ControlStateValue[ColorValue] | None = None
    """Colour laid over years, by state."""

    day_shape: ControlStateValue[OutlinedBorder] | None = None
    """Outline of days, also by state."""


@value
class TimePickerTheme(Value):
    """How time pickers look."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    day_period_color: ColorValue | None = None
    """Background colour of the switch for before and after noon, also by state."""

    day_period_text_color: ColorValue | None = None
    """Colour of the text in the switch for before and after noon, also by state."""

    dial_bgcolor: ColorValue | None = None
    """Background colour of the dial."""

    dial_hand_color: ColorValue | None = None
    """Colour of the hand of the dial."""

    dial_text_color: ColorValue | None = None
    """Colour of the numbers on the dial, also by state."""

    entry_mode_icon_color: ColorValue | None = None
    """Colour of the button that changes to typing."""

    hour_minute_color: ColorValue | None = None
    """Background colour of the fields for hour and minute, also by state."""

    hour_minute_text_color: ColorValue | None = None
    """Colour of hour and minute, also by state."""

    day_period_button_style: ButtonStyle | None = None
    """Look of the switch for before and after noon."""

    cancel_button_style: ButtonStyle | None = None
    """Look of the button that leaves without choosing."""

    confirm_button_style: ButtonStyle | None = None
    """Look of the button that confirms."""

    day_period_text_style: TextStyle | None = None
    """Style of the text in the switch for before and after noon."""

    dial_text_style: TextStyle | None = None
    """Style of the numbers on the dial."""

    help_text_style: TextStyle | None = None
    """Style of the text above."""

    hour_minute_text_style: TextStyle | None = None
    """Style of hour and minute."""

    elevation: Number | None = None
    """How far it seems to stand above the page, in logical pixels: its shadow grows with it. Not negative.
    """

    shape: OutlinedBorder | None = None
    """Outline."""

    day_period_shape: OutlinedBorder | None = None
    """Outline of the switch for before and after noon."""

    hour_minute_shape: OutlinedBorder | None = None
    """Outline of the fields for hour and minute."""

    day_period_border_side: BorderSide | None = None
    """Line around the switch for before and after noon."""

    padding: PaddingValue | None = None
    """Space between the edge and what is inside."""

    time_selector_separator_color: ControlStateValue[ColorValue] | None = None
    """Colour of the colon between the fields, also by state."""

    time_selector_separator_text_style: ControlStateValue[TextStyle] | None = None
    """Style of the colon between the fields, also by state."""
