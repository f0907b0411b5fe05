"""What the gauge on the pier measures, and how it is drawn."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import flet as ft
from harbour.clock import now
from harbour.sea import Reading, readings
from widgets.bars import Bars

try:
    from widgets.curve import Curve
except ModuleNotFoundError:
    Curve = None  # type: ignore[assignment, misc]


@dataclass(frozen=True)
class Measure:
    """Something that the gauge measures.

    Attributes:
        name: What it is.
        icon: Shown beside the name.
        unit: Of its values.
        value: Picks the value of a reading.
        low: Lower edge of its chart.
        high: Upper edge of its chart.
        step: Time between two bars of its chart.
    """

    name: str
    icon: ft.IconData
    unit: str
    value: Callable[[Reading], float]
    low: float
    high: float
    step: timedelta


WIND = Measure("Wind", ft.Icons.AIR, "kn", lambda r: r.wind, 0, 20, timedelta(seconds=1))
TIDE = Measure("Tide", ft.Icons.WAVES, "m", lambda r: r.tide, 0, 4, timedelta(minutes=25))
WATER = Measure("Water", ft.Icons.THERMOSTAT, "°C", lambda r: r.temperature, 13, 15, timedelta(minutes=2))


class History(ft.Container):
    """The chart of a measure: what it was, up to now. A curve, or bars where Fletching's charts are not installed.

    Args:
        measure: What is drawn.
        count: Number of values.
        height: In logical pixels.
        scale: Whether lines and numbers at the side say how much it is; without them it is bars.
    """

    def __init__(self, measure: Measure, count: int, height: float, scale: bool = True) -> None:
        self._measure = measure
        self._drawn = now()
        past = readings(self._drawn, count, measure.step)
        looks = [measure.value(reading) for reading in past], measure.low, measure.high, measure.unit, height
        self._chart = Curve(*looks) if scale and Curve is not None else Bars(*looks, scale)
        super().__init__(self._chart)

    def see(self, new: Reading) -> None:
        """Draw a reading if the time has come for the next value."""
        if new.at - self._drawn >= self._measure.step:
            self._drawn = new.at
            self._chart.push(self._measure.value(new))
