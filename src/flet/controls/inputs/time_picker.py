from __future__ import annotations

from datetime import datetime, time
from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.dialogs.dialog_control import DialogControl
from flet.engine.declare.control import control
from flet.engine.declare.events import Event, EventControlType, event
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.icons.icon_data import IconData
    from flet.controls.page.locale import Locale
    from flet.controls.page.page_media import Orientation
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler, EventHandler


def _now() -> time:
    return datetime.now().time()  # noqa: DTZ005 - what the server's clock shows


class TimePickerEntryMode(Enum):
    """Whether a time is chosen or typed."""

    DIAL = "dial"
    INPUT = "input"
    DIAL_ONLY = "dialOnly"
    INPUT_ONLY = "inputOnly"


class TimePickerHourFormat(Enum):
    """Whether hours count to 12 or to 24."""

    SYSTEM = "system"
    H12 = "h12"
    H24 = "h24"


@event
class TimePickerEntryModeChangeEvent(Event[EventControlType]):
    """The visitor changed between dial and typing."""

    entry_mode: TimePickerEntryMode
    """The new way."""


@control("TimePicker")
class TimePicker(DialogControl):
    """A dialog to choose a time of day; open it with `page.show_dialog()`."""

    value: time | None = prop(default_factory=_now, client=(time, None))
    """The chosen time, by default the server's when the picker was made; seconds do not count."""

    locale: Locale | None = None
    """Language of names and formats; without it that of the page."""

    modal: bool = False
    """Whether a click beside it leaves it open."""

    entry_mode: TimePickerEntryMode = prop(default=TimePickerEntryMode.DIAL, client=TimePickerEntryMode)
    """Whether the time is chosen or typed."""

    hour_label_text: str | None = None
    """Label of the field for the hour; `Hour` by default."""

    minute_label_text: str | None = None
    """Label of the field for the minute; `Minute` by default."""

    help_text: str | None = None
    """Text above the choice that says what it is for."""

    cancel_text: str | None = None
    """Text of the button that leaves without choosing; `Cancel` by default."""

    confirm_text: str | None = None
    """Text of the button that confirms; `OK` by default."""

    error_invalid_text: str | None = None
    """What is said when a typed value is no time; `Enter a valid time` by default."""

    orientation: Orientation | None = None
    """Whether it is laid out for a high or a wide screen; without it the screen decides."""

    barrier_color: ColorValue | None = None
    """Colour of what covers the page behind it; black at 54 % by default."""

    switch_to_timer_icon: IconData | None = None
    """Icon of the button that changes to the dial; a clock by default."""

    switch_to_input_icon: IconData | None = None
    """Icon of the button that changes to typing; a keyboard by default."""

    on_change: ControlEventHandler[TimePicker] | None = None
    """Called when a time was confirmed; `e.data` is the time."""

    on_entry_mode_change: EventHandler[TimePickerEntryModeChangeEvent[TimePicker]] | None = None
    """Called when the visitor changes between choosing and typing."""

    hour_format: TimePickerHourFormat = TimePickerHourFormat.SYSTEM
    """Whether hours count to 12 or to 24."""
