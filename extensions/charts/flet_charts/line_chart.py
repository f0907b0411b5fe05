from dataclasses import field
from typing import ClassVar

import flet as ft
from flet.extending import control, event, value
from flet_charts.chart_tooltip import FIRST, FITTED, TEXT_BOX, ChartTooltip
from flet_charts.framed_chart import ALONG_X, ALONG_Y, FRAME, XYChart
from flet_charts.line_chart_data import LineChartData
from flet_charts.types import ChartEventType


@value(
    positional=(
        *FIRST,
        "margin",
        *TEXT_BOX,
        "border_side",
        *FITTED,
        "show_on_top_of_chart_box_area",
        "horizontal_alignment",
    )
)
class LineChartTooltip(ChartTooltip):
    """How the tooltips of a line chart look."""

    margin: ft.Number = 16
    """Distance from the point, in logical pixels."""

    show_on_top_of_chart_box_area: bool = False
    """Whether it is at the top of the chart rather than at the point."""


@value
class LineChartEventSpot:
    """A point that an event is about."""

    bar_index: int
    """Its line, counted from 0."""

    spot_index: int
    """Which of the line's points, counted from 0."""


@event
class LineChartEvent(ft.Event["LineChart"]):
    """A visitor did something on a line chart."""

    type: ChartEventType
    """What."""

    spots: list[LineChartEventSpot]
    """Near which points, one a line."""


@control(
    "LineChart",
    positional=(
        "tooltip",
        "data_series",
        "animation",
        "interactive",
        "point_line_start",
        "point_line_end",
        *FRAME,
        *ALONG_X,
        *ALONG_Y,
        "on_event",
    ),
)
class LineChart(XYChart):
    """Shows values as lines."""

    client_module = "client/line_chart.js"
    client_fills = "both"
    internals: ClassVar = {"skip_properties": ["tooltip"], "skip_inherited_notifier": True}

    tooltip: LineChartTooltip | None = field(default_factory=LineChartTooltip)  # type: ignore[assignment]
    """How tooltips look; none show if `None`."""

    data_series: list[LineChartData] = field(default_factory=list)
    """The lines."""

    point_line_start: ft.Number | None = None
    """The value at which the line below a marked point begins; the bottom of the chart if not given."""

    point_line_end: ft.Number | None = None
    """The value at which that line ends; the point if not given."""

    on_event: ft.EventHandler[LineChartEvent] | None = None
    """Called when a visitor presses, hovers over or drags on the chart."""
