from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.base.moment import now
from flet.engine.declare.checks import factor_of, more_than
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from datetime import date

    from flet.controls.base.duration import DateTimeValue
    from flet.controls.base.number import Number
    from flet.controls.page.locale import Locale
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


class CupertinoDatePickerMode(Enum):
    """What a wheel for dates lets one choose."""

    TIME = "time"
    DATE = "date"
    DATE_AND_TIME = "dateAndTime"
    MONTH_YEAR = "monthYear"


class CupertinoDatePickerDateOrder(Enum):
    """In which order day, month and year stand."""

    DAY_MONTH_YEAR = "dmy"
    MONTH_DAY_YEAR = "mdy"
    YEAR_MONTH_DAY = "ymd"
    YEAR_DAY_MONTH = "ydm"


def _a_moment(owner: CupertinoDatePicker, name: str, value: DateTimeValue) -> str | None:
    first, last = owner.first_date, owner.last_date
    if first is not None and owner._is_before(value, first):
        return f"not be before first_date ({first})"
    if last is not None and owner._is_before(last, value):
        return f"not be after last_date ({last})"
    minute = value.minute if isinstance(value, datetime) else 0
    if minute % owner.minute_interval:
        return f"have a minute that is a multiple of minute_interval ({owner.minute_interval})"
    return None


@control("CupertinoDatePicker")
class CupertinoDatePicker(LayoutControl):
    """Wheels to choose a date, a time or both, as on iOS."""

    value: DateTimeValue = prop(default_factory=now, client=datetime, client_check=_a_moment)
    """The chosen date and time; not before `first_date`, not after `last_date`.

    What the visitor chooses comes with the zone of the visitor: its day and time are those that were shown. What the
    program sets is a moment, of which the visitor sees the local time; in the modes `DATE` and `MONTH_YEAR` its day
    counts, whatever its time and zone.
    """

    locale: Locale | None = None
    """Language of names and formats; without it that of the page."""

    first_date: DateTimeValue | None = None
    """The earliest moment that can be chosen."""

    last_date: DateTimeValue | None = None
    """The latest moment that can be chosen."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    minute_interval: int = prop(default=1, integer=True, check=(more_than(0), factor_of(60)))
    """Steps between the minutes that can be chosen, a factor of 60."""

    minimum_year: int = prop(default=1, integer=True)
    """The first year that can be chosen."""

    maximum_year: int | None = prop(default=None, integer=True)
    """The last year that can be chosen."""

    item_extent: Number = 32.0
    """Height of one item, in logical pixels."""

    use_24h_format: bool = False
    """Whether hours count to 24."""

    show_day_of_week: bool = False
    """Whether weekdays are shown; with the mode `DATE` only."""

    date_picker_mode: CupertinoDatePickerMode = CupertinoDatePickerMode.DATE_AND_TIME
    """What can be chosen."""

    date_order: CupertinoDatePickerDateOrder | None = None
    """In which order day, month and year stand; without it as usual in the language."""

    on_change: ControlEventHandler[CupertinoDatePicker] | None = None
    """Called when a wheel has turned; `e.data` is the value."""

    def before_update(self) -> None:
        if words := _a_moment(self, "value", self.value):
            raise ValueError(f"CupertinoDatePicker.value = {self.value}: must {words}")
        if self.show_day_of_week and self.date_picker_mode != CupertinoDatePickerMode.DATE:
            raise ValueError("CupertinoDatePicker.show_day_of_week: only with CupertinoDatePickerMode.DATE")

    def _is_before(self, one: datetime | date, other: datetime | date) -> bool:
        if self.date_picker_mode in (CupertinoDatePickerMode.DATE, CupertinoDatePickerMode.MONTH_YEAR):
            return _day(one) < _day(other)
        return _moment(one) < _moment(other)


def _day(value: datetime | date) -> date:
    return value.date() if isinstance(value, datetime) else value


def _moment(value: datetime | date) -> datetime:
    """The start of a day given without a time; times without a zone are local ones."""
    if not isinstance(value, datetime):
        value = datetime(value.year, value.month, value.day)  # noqa: DTZ001 - local time
    return value.astimezone()
