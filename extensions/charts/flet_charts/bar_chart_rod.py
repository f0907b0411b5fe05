from dataclasses import field

import flet as ft
from flet.extending import control, value
from flet_charts.bar_chart_rod_stack_item import BarChartRodStackItem
from flet_charts.told import Told
from flet_charts.types import ChartDataPointTooltip


@value
class BarChartRodTooltip(ChartDataPointTooltip):
    """What is told of a bar."""

    text: str | None = None
    """The text; the value of the bar if not given."""


@control("BarChartRod")
class BarChartRod(Told):
    """A bar."""

    stack_items: list[BarChartRodStackItem] = field(default_factory=list)
    """Its parts, each with a colour of its own."""

    from_y: ft.Number = 0
    """The value at which it begins."""

    to_y: ft.Number | None = None
    """The value at which it ends."""

    width: ft.Number | None = None
    """Its width, in logical pixels; 8 if not given."""

    color: ft.ColorValue | None = None
    """Its colour."""

    gradient: ft.Gradient | None = None
    """Its colours, in place of `color`."""

    border_radius: ft.BorderRadiusValue | None = None
    """Rounding of its corners; half its width if not given."""

    border_side: ft.BorderSide | None = None
    """The line around it."""

    bg_from_y: ft.Number | None = None
    """The value at which the bar behind it begins."""

    bg_to_y: ft.Number | None = None
    """The value at which the bar behind it ends; there is none if not given."""

    bgcolor: ft.ColorValue | None = None
    """Colour of the bar behind it."""

    background_gradient: ft.Gradient | None = None
    """Colours of the bar behind it, in place of `bgcolor`."""

    selected: bool = False
    """Whether its tooltip shows all the time, in a chart with `interactive=False`."""

    tooltip: BarChartRodTooltip | str = field(default_factory=BarChartRodTooltip)
    """What is told of it."""

    show_tooltip: bool = True
    """Whether anything is told of it."""
