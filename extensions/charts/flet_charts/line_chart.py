from dataclasses import field

import flet as ft
from flet.extending import control, event, value
from flet_charts.chart_axis import ChartAxis
from flet_charts.line_chart_data import LineChartData
from flet_charts.types import ChartEventType, ChartGridLines, HorizontalAlignment


@value
class LineChartTooltip:
    """How the tooltips of a line chart look."""

    bgcolor: ft.ColorValue = "#FF607D8B"
    """Colour behind the text."""

    border_radius: ft.BorderRadiusValue | None = None
    """Rounding of the corners; 4 if not given."""

    margin: ft.Number = 16
    """Distance from the point, in logical pixels."""

    padding: ft.PaddingValue = field(default_factory=lambda: ft.Padding(left=16, top=8, right=16, bottom=8))
    """Space around the text."""

    max_width: ft.Number = 120
    """Width at which text is broken into lines."""

    rotation: ft.Number = 0.0
    """How far it is turned, in degrees, clockwise."""

    horizontal_offset: ft.Number = 0.0
    """How far it is moved to the right, in logical pixels."""

    border_side: ft.BorderSide = field(
        default_factory=lambda: ft.BorderSide(width=0, style=ft.BorderStyle.NONE)
    )
    """The line around it."""

    fit_inside_horizontally: bool = False
    """Whether it is kept within the chart's left and right edge."""

    fit_inside_vertically: bool = False
    """Whether it is kept within the chart's top and bottom edge."""

    show_on_top_of_chart_box_area: bool = False
    """Whether it is at the top of the chart rather than at the point."""

    horizontal_alignment: HorizontalAlignment = HorizontalAlignment.CENTER
    """On which side of the point."""


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


@control("LineChart")
class LineChart(ft.LayoutControl):
    """Shows values as lines."""

    client_module = "client/line_chart.js"

    tooltip: LineChartTooltip | None = field(default_factory=LineChartTooltip)  # type: ignore[assignment]
    """How tooltips look; none show if `None`."""

    data_series: list[LineChartData] = field(default_factory=list)
    """The lines."""

    animation: ft.AnimationValue = field(
        default_factory=lambda: ft.Animation(
            duration=ft.Duration(milliseconds=150), curve=ft.AnimationCurve.LINEAR
        )
    )
    """How changes are animated."""

    interactive: bool = True
    """Whether tooltips show at the pointer and at touches."""

    point_line_start: ft.Number | None = None
    """The value at which the line below a marked point begins; the bottom of the chart if not given."""

    point_line_end: ft.Number | None = None
    """The value at which that line ends; the point if not given."""

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

    baseline_x: ft.Number | None = None
    """The value from which vertical lines and labels are counted; 0 if not given."""

    min_x: ft.Number | None = None
    """The value on the left edge; if not given, that of the data."""

    max_x: ft.Number | None = None
    """The value on the right edge; if not given, that of the data."""

    baseline_y: ft.Number | None = None
    """The value from which horizontal lines and labels are counted; 0 if not given."""

    min_y: ft.Number | None = None
    """The value at the bottom; if not given, that of the data."""

    max_y: ft.Number | None = None
    """The value at the top; if not given, that of the data."""

    on_event: ft.EventHandler[LineChartEvent] | None = None
    """Called when a visitor presses, hovers over or drags on the chart."""
