from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from flet.controls.base.moment import now
from flet.controls.dialogs.dialog_control import DialogControl
from flet.controls.inputs.date_picker import DatePickerEntryMode
from flet.controls.inputs.keyboard_type import KeyboardType
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.duration import DateTimeValue
    from flet.controls.icons.icon_data import IconData
    from flet.controls.page.locale import Locale
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler

# Days, in any zone.
_FIRST = datetime(1900, 1, 1)  # noqa: DTZ001
_LAST = datetime(2050, 1, 1)  # noqa: DTZ001


@control("DateRangePicker")
class DateRangePicker(DialogControl):
    """A dialog to choose the first and last day of a time; open it with `page.show_dialog()`."""

    start_value: DateTimeValue | None = prop(default=None, client=(datetime, None))
    """The first day; as `DatePicker.value`, it is the day that the visitor chose."""

    end_value: DateTimeValue | None = prop(default=None, client=(datetime, None))
    """The last day; as `start_value`."""

    save_text: str | None = None
    """Text of the button that confirms in the calendar; `Save` by default."""

    error_invalid_range_text: str | None = None
    """What is said when the end lies before the start; `Invalid range.` by default."""

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

    entry_mode: DatePickerEntryMode = DatePickerEntryMode.CALENDAR
    """Whether the days are chosen or typed."""

    help_text: str | None = None
    """Text above the choice that says what it is for; `Select range` by default."""

    cancel_text: str | None = None
    """Text of the button that leaves without choosing; `Cancel` by default."""

    confirm_text: str | None = None
    """Text of the button that confirms typed dates; `OK` by default."""

    error_format_text: str | None = None
    """What is said when a typed value is no date; `Invalid format.` by default."""

    error_invalid_text: str | None = None
    """What is said when a typed date cannot be chosen; `Out of range.` by default."""

    field_start_hint_text: str | None = None
    """Text in the empty field for the first day; by default how dates are written in the language."""

    field_end_hint_text: str | None = None
    """Text in the empty field for the last day; by default how dates are written in the language."""

    field_start_label_text: str | None = None
    """Label of the field for the first day; `Start Date` by default."""

    field_end_label_text: str | None = None
    """Label of the field for the last day; `End Date` by default."""

    switch_to_calendar_icon: IconData | None = None
    """Icon of the button that changes to the calendar; a calendar by default."""

    switch_to_input_icon: IconData | None = None
    """Icon of the button that changes to typing; a pencil by default."""

    barrier_color: ColorValue | None = None
    """Colour of what covers the page behind it; black at 54 % by default."""

    on_change: ControlEventHandler[DateRangePicker] | None = None
    """Called when the days were confirmed; read `start_value` and `end_value`."""
