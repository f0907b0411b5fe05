from dataclasses import field
from enum import Enum

import flet as ft
from flet.extending import control, event, value
from flet_charts.bar_chart_group import BarChartGroup
from flet_charts.chart_axis import ChartAxis
from flet_charts.types import ChartEventType, ChartGridLines, HorizontalAlignment


class BarChartTooltipDirection(Enum):
    """On which end of a bar its tooltip is."""

    AUTO = "auto"
    TOP = "top"
    BOTTOM = "bottom"


@value
class BarChartTooltip:
    """How the tooltips of a bar chart look."""

    bgcolor: ft.ColorValue = ft.Colors.SECONDARY
    """Colour behind the text."""

    border_radius: ft.BorderRadiusValue | None = None
    """Rounding of the corners; 4 if not given."""

    margin: ft.Number = 16
    """Distance from the bar, in logical pixels."""

    padding: ft.PaddingValue = field(default_factory=lambda: ft.Padding(left=16, top=8, right=16, bottom=8))
    """Space around the text."""

    max_width: ft.Number | None = None
    """Width at which text is broken into lines; 120 if not given."""

    rotation: ft.Number = 0.0
    """How far it is turned, in degrees, clockwise."""

    horizontal_offset: ft.Number = 0.0
    """How far it is moved to the right, in logical pixels."""

    border_side: ft.BorderSide | None = None
    """The line around it."""

    fit_inside_horizontally: bool = False
    """Whether it is kept within the chart's left and right edge."""

    fit_inside_vertically: bool = False
    """Whether it is kept within the chart's top and bottom edge."""

    direction: BarChartTooltipDirection = BarChartTooltipDirection.AUTO
    """Above or below the bar; `AUTO` is at the end of the bar's value."""

    horizontal_alignment: HorizontalAlignment = HorizontalAlignment.CENTER
    """On which side of the bar."""


@event
class BarChartEvent(ft.Event["BarChart"]):
    """A visitor did something on a bar chart."""

    type: ChartEventType
    """What."""

    group_index: int | None = None
    """On which group, counted from 0; -1 beside all of them."""

    rod_index: int | None = None
    """On which bar of the group, likewise."""

    stack_item_index: int | None = None
    """On which part of the bar, likewise."""


@control("BarChart")
class BarChart(ft.LayoutControl):
    """Shows values as bars."""

    client_module = "client/bar_chart.js"

    tooltip: BarChartTooltip | None = field(default_factory=BarChartTooltip)  # type: ignore[assignment]
    """How tooltips look; none show if `None`."""

    groups: list[BarChartGroup] = field(default_factory=list)
    """The bars, from left to right."""

    group_spacing: ft.Number = 16.0
    """Space between groups, in logical pixels, where `group_alignment` leaves it open."""

    group_alignment: ft.MainAxisAlignment = ft.MainAxisAlignment.SPACE_EVENLY
    """How groups are placed along the chart."""

    animation: ft.AnimationValue = field(
        default_factory=lambda: ft.Animation(
            duration=ft.Duration(milliseconds=150), curve=ft.AnimationCurve.LINEAR
        )
    )
    """How changes are animated."""

    interactive: bool = True
    """Whether tooltips show at the pointer and at touches."""

    bgcolor: ft.ColorValue | None = None
    """Colour behind the values."""

    border: ft.Border | None = None
    """Lines around the values."""

    horizontal_grid_lines: ChartGridLines | None = None
    """Lines from left to right."""

    vertical_grid_lines: ChartGridLines | None = None
    """Lines from top to bottom."""

    left_axis: ChartAxis | None = None
    """Title and labels on the left."""

    top_axis: ChartAxis | None = None
    """Title and labels above."""

    right_axis: ChartAxis | None = None
    """Title and labels on the right."""

    bottom_axis: ChartAxis | None = None
    """Title and labels below."""

    baseline_y: ft.Number | None = None
    """The value from which horizontal lines and labels are counted; 0 if not given."""

    min_y: ft.Number | None = None
    """The value at the bottom; if not given, that of the data."""

    max_y: ft.Number | None = None
    """The value at the top; if not given, that of the data."""

    on_event: ft.EventHandler[BarChartEvent] | None = None
    """Called when a visitor presses, hovers over or drags on the chart."""
