from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from flet.controls.dialogs.dialog_control import DialogControl
from flet.controls.inputs.date_picker import DatePickerEntryMode
from flet.controls.inputs.keyboard_type import KeyboardType
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.duration import DateTimeValue
    from flet.controls.icons.icon_data import IconData
    from flet.controls.page.locale import Locale
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


@control("DateRangePicker")
class DateRangePicker(DialogControl):
    start_value: DateTimeValue | None = prop(default=None, client=(datetime, None))

    end_value: DateTimeValue | None = prop(default=None, client=(datetime, None))

    save_text: str | None = None

    error_invalid_range_text: str | None = None

    modal: bool = False

    first_date: DateTimeValue = datetime(1900, 1, 1)

    last_date: DateTimeValue = datetime(2050, 1, 1)

    current_date: DateTimeValue = prop(default_factory=datetime.now)

    locale: Locale | None = None

    keyboard_type: KeyboardType = KeyboardType.DATETIME

    entry_mode: DatePickerEntryMode = DatePickerEntryMode.CALENDAR

    help_text: str | None = None

    cancel_text: str | None = None

    confirm_text: str | None = None

    error_format_text: str | None = None

    error_invalid_text: str | None = None

    field_start_hint_text: str | None = None

    field_end_hint_text: str | None = None

    field_start_label_text: str | None = None

    field_end_label_text: str | None = None

    switch_to_calendar_icon: IconData | None = None

    switch_to_input_icon: IconData | None = None

    barrier_color: ColorValue | None = None

    on_change: ControlEventHandler[DateRangePicker] | None = None
