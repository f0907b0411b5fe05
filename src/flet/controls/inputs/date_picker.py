from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.moment import now
from flet.controls.dialogs.dialog_control import DialogControl
from flet.controls.inputs.keyboard_type import KeyboardType
from flet.controls.layout.padding import Padding
from flet.engine.declare.control import control
from flet.engine.declare.events import Event, EventControlType, event
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.duration import DateTimeValue
    from flet.controls.icons.icon_data import IconData
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.page.locale import Locale
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler, EventHandler

# Days, in any zone.
_FIRST = datetime(1900, 1, 1)  # noqa: DTZ001
_LAST = datetime(2050, 1, 1)  # noqa: DTZ001


class DatePickerMode(Enum):
    """What a calendar begins with."""

    DAY = "day"
    YEAR = "year"


class DatePickerEntryMode(Enum):
    """Whether a date is chosen or typed."""

    CALENDAR = "calendar"
    """In the calendar, with a button to type instead."""
    INPUT = "input"
    """By typing, with a button for the calendar."""
    CALENDAR_ONLY = "calendarOnly"
    """In the calendar only."""
    INPUT_ONLY = "inputOnly"
    """By typing only."""


@event
class DatePickerEntryModeChangeEvent(Event[EventControlType]):
    """The visitor changed between calendar and typing."""

    entry_mode: DatePickerEntryMode
    """The new way."""


@control("DatePicker")
class DatePicker(DialogControl):
    """A dialog to choose a day; open it with `page.show_dialog()`."""

    value: DateTimeValue | None = prop(default=None, client=(datetime, None))
    """The chosen day.

    The day that was chosen is the day in it, wherever the visitor is: it comes as midnight in the zone of the visitor,
    so `value.date()` and `value.strftime("%Y-%m-%d")` give the day on the calendar. Of what the program sets the day
    counts, whatever its time and zone.
    """

    modal: bool = False
    """Whether a click beside it leaves it open."""

    first_date: DateTimeValue = prop(default=_FIRST, root_default=None)
    """The earliest day that can be chosen; 1 January 1900 by default."""

    last_date: DateTimeValue = prop(default=_LAST, root_default=None)
    """The latest day that can be chosen; 1 January 2050 by default."""

    current_date: DateTimeValue = prop(default_factory=now)
    """The day that counts as today; by default the visitor's when the picker was made."""

    locale: Locale | None = None
    """Language of names and formats; without it that of the page."""

    keyboard_type: KeyboardType = KeyboardType.DATETIME
    """Which keyboard phones and tablets show."""

    date_picker_mode: DatePickerMode = DatePickerMode.DAY
    """Whether it begins with the days of a month or with the years."""

    entry_mode: DatePickerEntryMode = prop(default=DatePickerEntryMode.CALENDAR, client=DatePickerEntryMode)
    """Whether the day is chosen or typed."""

    help_text: str | None = None
    """Text above the choice that says what it is for; `Select date` by default."""

    cancel_text: str | None = None
    """Text of the button that leaves without choosing; `Cancel` by default."""

    confirm_text: str | None = None
    """Text of the button that confirms; `OK` by default."""

    error_format_text: str | None = None
    """What is said when a typed value is no date; `Invalid format.` by default."""

    error_invalid_text: str | None = None
    """What is said when a typed date cannot be chosen; `Out of range.` by default."""

    field_hint_text: str | None = None
    """Text in the empty field; by default how dates are written in the language, such as `mm/dd/yyyy`."""

    field_label_text: str | None = None
    """Label of the field; `Enter Date` by default."""

    switch_to_calendar_icon: IconData | None = None
    """Icon of the button that changes to the calendar; a calendar by default."""

    switch_to_input_icon: IconData | None = None
    """Icon of the button that changes to typing; a pencil by default."""

    barrier_color: ColorValue | None = None
    """Colour of what covers the page behind it; black at 54 % by default."""

    inset_padding: PaddingValue = prop(
        default_factory=lambda: Padding(left=16.0, top=24.0, right=16.0, bottom=24.0)
    )
    """Least distance from the edges of the page."""

    on_change: ControlEventHandler[DatePicker] | None = None
    """Called when a day was confirmed; `e.data` is the day."""

    on_entry_mode_change: EventHandler[DatePickerEntryModeChangeEvent[DatePicker]] | None = None
    """Called when the visitor changes between choosing and typing."""
