from __future__ import annotations

from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.duration import Duration
from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.alignment import Alignment
from flet.engine.declare.checks import factor_of, more_than
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.duration import DurationValue
    from flet.controls.base.number import Number
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


class CupertinoTimerPickerMode(Enum):
    """What a wheel for durations lets one choose."""

    HOUR_MINUTE = "hm"
    HOUR_MINUTE_SECONDS = "hms"
    MINUTE_SECONDS = "ms"


def _a_time(owner: CupertinoTimerPicker, name: str, value: Duration | timedelta | int) -> str | None:
    if isinstance(value, timedelta):
        value = Duration(microseconds=value // timedelta(microseconds=1))
    time = value if isinstance(value, Duration) else Duration(seconds=value)
    if time.is_negative or time >= Duration(hours=24):
        return "between 0 and 24 hours"
    for amount, unit in ((time.in_minutes, "minute"), (time.in_seconds, "second")):
        step = getattr(owner, f"{unit}_interval")
        if amount % step:
            return f"a multiple of {unit}_interval ({step}), not {amount} {unit}s"
    return None


@control("CupertinoTimerPicker")
class CupertinoTimerPicker(LayoutControl):
    """Wheels to choose a duration of less than 24 hours, as on iOS."""

    value: DurationValue = prop(default_factory=Duration, client=(Duration, int), client_check=_a_time)
    """The duration, or its seconds; a multiple of the intervals, at least 0 and less than 24 hours."""

    alignment: Alignment = prop(default_factory=lambda: Alignment(x=0.0, y=0.0))
    """Where it stands in the room that is left."""

    second_interval: int = prop(default=1, integer=True, check=(more_than(0), factor_of(60)))
    """Steps between the seconds that can be chosen, a factor of 60."""

    minute_interval: int = prop(default=1, integer=True, check=(more_than(0), factor_of(60)))
    """Steps between the minutes that can be chosen, a factor of 60."""

    mode: CupertinoTimerPickerMode = CupertinoTimerPickerMode.HOUR_MINUTE_SECONDS
    """What can be chosen."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    item_extent: Number = 32.0
    """Height of one item, in logical pixels."""

    on_change: ControlEventHandler[CupertinoTimerPicker] | None = None
    """Called when a wheel has turned; `e.data` is the value."""

    def before_update(self) -> None:
        if words := _a_time(self, "value", self.value):
            raise ValueError(f"CupertinoTimerPicker.value = {self.value!r}: must be {words}")
