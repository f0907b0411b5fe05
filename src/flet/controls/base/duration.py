from __future__ import annotations

from datetime import date, datetime
from typing import TypeAlias

from flet.engine.value import Value, value


@value
class Duration(Value):
    microseconds: int = 0

    milliseconds: int = 0

    seconds: int = 0

    minutes: int = 0

    hours: int = 0

    days: int = 0


DurationValue: TypeAlias = Duration | int


DateTimeValue: TypeAlias = datetime | date
