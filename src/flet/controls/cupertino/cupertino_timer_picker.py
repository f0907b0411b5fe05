from __future__ import annotations

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


@control("CupertinoTimerPicker")
class CupertinoTimerPicker(LayoutControl):
    """Wheels to choose a duration of less than 24 hours, as on iOS."""

    value: DurationValue = prop(default_factory=Duration, client=(Duration, int))
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
        value = self.value if isinstance(self.value, Duration) else Duration(seconds=self.value)
        if value.is_negative or value >= Duration(hours=24):
            raise ValueError(f"CupertinoTimerPicker.value = {self.value!r}: must be between 0 and 24 hours")
        _check_step("minutes", value.in_minutes, "minute_interval", self.minute_interval)
        _check_step("seconds", value.in_seconds, "second_interval", self.second_interval)


def _check_step(unit: str, amount: int, name: str, step: int) -> None:
    if amount % step:
        raise ValueError(
            f"CupertinoTimerPicker.value has {amount} {unit}: must be a multiple of {name} ({step})"
        )
