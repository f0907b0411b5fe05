from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.checks import factor_of, more_than
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.duration import DateTimeValue
    from flet.controls.base.number import Number
    from flet.controls.page.locale import Locale
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


class CupertinoDatePickerMode(Enum):
    TIME = "time"
    DATE = "date"
    DATE_AND_TIME = "dateAndTime"
    MONTH_YEAR = "monthYear"


class CupertinoDatePickerDateOrder(Enum):
    DAY_MONTH_YEAR = "dmy"
    MONTH_DAY_YEAR = "mdy"
    YEAR_MONTH_DAY = "ymd"
    YEAR_DAY_MONTH = "ydm"


@control("CupertinoDatePicker")
class CupertinoDatePicker(LayoutControl):
    value: DateTimeValue = prop(default_factory=datetime.now, client=datetime)

    locale: Locale | None = None

    first_date: DateTimeValue | None = None

    last_date: DateTimeValue | None = None

    bgcolor: ColorValue | None = None

    minute_interval: int = prop(default=1, integer=True, check=(more_than(0), factor_of(60)))

    minimum_year: int = prop(default=1, integer=True)

    maximum_year: int | None = prop(default=None, integer=True)

    item_extent: Number = 32.0

    use_24h_format: bool = False

    show_day_of_week: bool = False

    date_picker_mode: CupertinoDatePickerMode = CupertinoDatePickerMode.DATE_AND_TIME

    date_order: CupertinoDatePickerDateOrder | None = None

    on_change: ControlEventHandler[CupertinoDatePicker] | None = None
