from dataclasses import field

import flet as ft
from flet.extending import control
from flet_charts.line_chart_data_point import LineChartDataPoint
from flet_charts.types import ChartPointLine, ChartPointShape


@control("LineChartData")
class LineChartData(ft.BaseControl):
    """A line of a line chart."""

    points: list[LineChartDataPoint] = field(default_factory=list)
    """Its points, from left to right."""

    curved: bool = False
    """Whether it is drawn as a curve."""

    color: ft.ColorValue = ft.Colors.CYAN
    """Its colour."""

    gradient: ft.Gradient | None = None
    """Its colours, in place of `color`."""

    stroke_width: ft.Number = 2.0
    """How thick it is, in logical pixels."""

    rounded_stroke_cap: bool = False
    """Whether its ends are round."""

    prevent_curve_over_shooting: bool = False
    """Whether a curve stays level between points that are almost level."""

    prevent_curve_over_shooting_threshold: ft.Number = 10.0
    """What is almost level, in logical pixels."""

    dash_pattern: list[int] | None = None
    """Lengths of dashes and gaps in turn; unbroken if not given."""

    shadow: ft.BoxShadow = field(default_factory=lambda: ft.BoxShadow(color=ft.Colors.TRANSPARENT))
    """Its shadow."""

    above_line_bgcolor: ft.ColorValue | None = None
    """Colour of the area above it."""

    above_line_gradient: ft.Gradient | None = None
    """Colours of that area, in place of `above_line_bgcolor`."""

    above_line_cutoff_y: ft.Number | None = None
    """The value at which that area ends; the top of the chart if not given."""

    above_line: ChartPointLine | None = None
    """Lines from the points up."""

    below_line_bgcolor: ft.ColorValue | None = None
    """Colour of the area below it."""

    below_line_gradient: ft.Gradient | None = None
    """Colours of that area, in place of `below_line_bgcolor`."""

    below_line_cutoff_y: ft.Number | None = None
    """The value at which that area ends; the bottom of the chart if not given."""

    below_line: ChartPointLine | None = None
    """Lines from the points down."""

    selected_below_line: bool | ChartPointLine | None = None
    """The line below marked points; `False` for none."""

    point: bool | ChartPointShape | None = None
    """How points are drawn; `True` for discs, not at all if not given."""

    selected_point: bool | ChartPointShape | None = None
    """How marked points are drawn; `False` for not at all."""

    curve_smoothness: ft.Number = 0.35
    """How round a curve is."""

    rounded_stroke_join: bool = False
    """Whether the line is round where it turns."""

    step_direction: ft.Number | None = None
    """Draws steps: 0 rises at the next point, 0.5 halfway, 1 at the point itself."""
