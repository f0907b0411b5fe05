from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.dialogs.dialog_control import DialogControl
from flet.controls.inputs.keyboard_type import KeyboardType
from flet.controls.layout.padding import Padding
from flet.engine.control import control
from flet.engine.events import Event, EventControlType, event
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.duration import DateTimeValue
    from flet.controls.icons.icon_data import IconData
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.page.locale import Locale
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler, EventHandler


class DatePickerMode(Enum):
    DAY = "day"
    YEAR = "year"


class DatePickerEntryMode(Enum):
    CALENDAR = "calendar"
    INPUT = "input"
    CALENDAR_ONLY = "calendarOnly"
    INPUT_ONLY = "inputOnly"


@event
class DatePickerEntryModeChangeEvent(Event[EventControlType]):
    entry_mode: DatePickerEntryMode


@control("DatePicker")
class DatePicker(DialogControl):
    value: DateTimeValue | None = prop(default=None, client=(datetime, None))

    modal: bool = False

    first_date: DateTimeValue = datetime(1900, 1, 1)

    last_date: DateTimeValue = datetime(2050, 1, 1)

    current_date: DateTimeValue = prop(default_factory=datetime.now)

    locale: Locale | None = None

    keyboard_type: KeyboardType = KeyboardType.DATETIME

    date_picker_mode: DatePickerMode = DatePickerMode.DAY

    entry_mode: DatePickerEntryMode = prop(default=DatePickerEntryMode.CALENDAR, client=DatePickerEntryMode)

    help_text: str | None = None

    cancel_text: str | None = None

    confirm_text: str | None = None

    error_format_text: str | None = None

    error_invalid_text: str | None = None

    field_hint_text: str | None = None

    field_label_text: str | None = None

    switch_to_calendar_icon: IconData | None = None

    switch_to_input_icon: IconData | None = None

    barrier_color: ColorValue | None = None

    inset_padding: PaddingValue = prop(
        default_factory=lambda: Padding(left=16.0, top=24.0, right=16.0, bottom=24.0)
    )

    on_change: ControlEventHandler[DatePicker] | None = None

    on_entry_mode_change: EventHandler[DatePickerEntryModeChangeEvent] | None = None
