from dataclasses import field

import flet as ft
from flet.extending import control, event, value
from flet_charts.chart_axis import ChartAxis
from flet_charts.scatter_chart_spot import ScatterChartSpot
from flet_charts.types import ChartEventType, ChartGridLines, HorizontalAlignment


@value
class ScatterChartTooltip:
    """How the tooltips of a scatter chart look."""

    bgcolor: ft.ColorValue = "#FF607D8B"
    """Colour behind the text."""

    border_radius: ft.BorderRadiusValue | None = None
    """Rounding of the corners; 4 if not given."""

    padding: ft.PaddingValue = field(default_factory=lambda: ft.Padding(left=16, top=8, right=16, bottom=8))
    """Space around the text."""

    max_width: ft.Number = 120
    """Width at which text is broken into lines."""

    rotation: ft.Number = 0.0
    """How far it is turned, in degrees, clockwise."""

    horizontal_offset: ft.Number = 0
    """How far it is moved to the right, in logical pixels."""

    horizontal_alignment: HorizontalAlignment = HorizontalAlignment.CENTER
    """On which side of the point."""

    border_side: ft.BorderSide = field(
        default_factory=lambda: ft.BorderSide(width=0, style=ft.BorderStyle.NONE)
    )
    """The line around it."""

    fit_inside_horizontally: bool = False
    """Whether it is kept within the chart's left and right edge."""

    fit_inside_vertically: bool = False
    """Whether it is kept within the chart's top and bottom edge."""


@event
class ScatterChartEvent(ft.Event["ScatterChart"]):
    """A visitor did something on a scatter chart."""

    type: ChartEventType
    """What."""

    spot_index: int | None = None
    """On which spot, counted from 0; -1 beside all of them."""


@control("ScatterChart")
class ScatterChart(ft.LayoutControl):
    """Shows pairs of values as spots."""

    client_module = "client/scatter_chart.js"

    tooltip: ScatterChartTooltip = field(default_factory=ScatterChartTooltip)  # type: ignore[assignment]
    """How tooltips look."""

    spots: list[ScatterChartSpot] = field(default_factory=list)
    """The spots."""

    animation: ft.AnimationValue = field(
        default_factory=lambda: ft.Animation(
            duration=ft.Duration(milliseconds=150), curve=ft.AnimationCurve.LINEAR
        )
    )
    """How changes are animated."""

    interactive: bool = True
    """Whether tooltips show at the pointer and at touches."""

    long_press_duration: ft.DurationValue | None = None
    """How long a press must be to count as a long one; half a second if not given."""

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

    show_tooltips_for_selected_spots_only: bool = False
    """Whether the pointer and touches show no tooltips, only `selected` does."""

    rotation_quarter_turns: ft.Number = 0
    """How often the chart is turned by 90 degrees, clockwise."""

    on_event: ft.EventHandler[ScatterChartEvent] | None = None
    """Called when a visitor presses, hovers over or drags on the chart."""
