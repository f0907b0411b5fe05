from dataclasses import field

import flet as ft
from flet.extending import control, event, value
from flet_charts.chart_tooltip import FIRST, FITTED, TEXT_BOX, ChartTooltip
from flet_charts.framed_chart import ALONG_X, ALONG_Y, FRAME, XYChart
from flet_charts.scatter_chart_spot import ScatterChartSpot
from flet_charts.types import ChartEventType


@value(positional=(*FIRST, *TEXT_BOX, "horizontal_alignment", "border_side", *FITTED))
class ScatterChartTooltip(ChartTooltip):
    """How the tooltips of a scatter chart look."""


@event
class ScatterChartEvent(ft.Event["ScatterChart"]):
    """A visitor did something on a scatter chart."""

    type: ChartEventType
    """What."""

    spot_index: int | None = None
    """On which spot, counted from 0; -1 beside all of them."""


@control(
    "ScatterChart",
    positional=(
        "tooltip",
        "spots",
        "animation",
        "interactive",
        "long_press_duration",
        *FRAME,
        *ALONG_X,
        *ALONG_Y,
        "show_tooltips_for_selected_spots_only",
        "rotation_quarter_turns",
        "on_event",
    ),
)
class ScatterChart(XYChart):
    """Shows pairs of values as spots."""

    client_module = "client/scatter_chart.js"
    client_fills = "both"

    tooltip: ScatterChartTooltip = field(default_factory=ScatterChartTooltip)  # type: ignore[assignment]
    """How tooltips look."""

    spots: list[ScatterChartSpot] = field(default_factory=list)
    """The spots."""

    long_press_duration: ft.DurationValue | None = None
    """How long a press must be to count as a long one; half a second if not given."""

    show_tooltips_for_selected_spots_only: bool = False
    """Whether the pointer and touches show no tooltips, only `selected` does."""

    rotation_quarter_turns: ft.Number = 0
    """How often the chart is turned by 90 degrees, clockwise."""

    on_event: ft.EventHandler[ScatterChartEvent] | None = None
    """Called when a visitor presses, hovers over or drags on the chart."""
