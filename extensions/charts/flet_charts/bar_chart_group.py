from dataclasses import field

import flet as ft
from flet.extending import control
from flet_charts.bar_chart_rod import BarChartRod


@control("BarChartGroup")
class BarChartGroup(ft.BaseControl):
    """Bars at one place of the horizontal axis."""

    x: int = 0
    """The value of that place."""

    rods: list[BarChartRod] = field(default_factory=list)
    """The bars, from left to right."""

    group_vertically: bool = False
    """Whether all bars are at the same place rather than side by side."""

    spacing: ft.Number | None = None
    """Space between two bars, in logical pixels; 2 if not given."""
