from dataclasses import field

import flet as ft
from flet.extending import control, value
from flet_charts.told import Told
from flet_charts.types import ChartDataPointTooltip, ChartPointLine, ChartPointShape


@value
class LineChartDataPointTooltip(ChartDataPointTooltip):
    """What is told of a point."""

    text: str | None = None
    """The text; the point's `y` if not given."""


@control("LineChartDataPoint")
class LineChartDataPoint(Told):
    """A point of a line."""

    x: ft.Number
    """Its place along the horizontal axis."""

    y: ft.Number
    """Its value."""

    selected: bool = False
    """Whether it is marked and its tooltip shows all the time, in a chart with `interactive=False`."""

    point: bool | ChartPointShape | None = None
    """How it is drawn; if not given, as the line's `point` says."""

    selected_point: bool | ChartPointShape | None = None
    """How it is drawn while it is marked; if not given, as the line's `selected_point` says."""

    show_above_line: bool = True
    """Whether it has the line that `above_line` describes."""

    show_below_line: bool = True
    """Whether it has the line that `below_line` describes."""

    selected_below_line: bool | ChartPointLine | None = None
    """The line below it while it is marked; if not given, as the line's `selected_below_line` says."""

    tooltip: LineChartDataPointTooltip | str = field(default_factory=LineChartDataPointTooltip)
    """What is told of it."""

    show_tooltip: bool = True
    """Whether anything is told of it."""
