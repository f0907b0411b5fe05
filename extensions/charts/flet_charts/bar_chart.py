from dataclasses import field
from enum import Enum

import flet as ft
from flet.extending import control, event, value
from flet_charts.bar_chart_group import BarChartGroup
from flet_charts.chart_tooltip import FIRST, FITTED, TEXT_BOX, ChartTooltip
from flet_charts.framed_chart import ALONG_Y, FRAME, FramedChart
from flet_charts.types import ChartEventType


class BarChartTooltipDirection(Enum):
    """On which end of a bar its tooltip is."""

    AUTO = "auto"
    TOP = "top"
    BOTTOM = "bottom"


@value(positional=(*FIRST, "margin", *TEXT_BOX, "border_side", *FITTED, "direction", "horizontal_alignment"))
class BarChartTooltip(ChartTooltip):
    """How the tooltips of a bar chart look."""

    bgcolor: ft.ColorValue = ft.Colors.SECONDARY
    """Colour behind the text."""

    margin: ft.Number = 16
    """Distance from the bar, in logical pixels."""

    max_width: ft.Number | None = None
    """Width at which text is broken into lines; 120 if not given."""

    border_side: ft.BorderSide | None = None
    """The line around it."""

    direction: BarChartTooltipDirection = BarChartTooltipDirection.AUTO
    """Above or below the bar; `AUTO` is at the end of the bar's value."""


@event
class BarChartEvent(ft.Event["BarChart"]):
    """A visitor did something on a bar chart."""

    type: ChartEventType
    """What."""

    group_index: int | None = None
    """On which group, counted from 0; -1 or nothing beside all of them."""

    rod_index: int | None = None
    """On which bar of the group, likewise."""

    stack_item_index: int | None = None
    """On which part of the bar, likewise."""


@control(
    "BarChart",
    positional=(
        "tooltip",
        "groups",
        "group_spacing",
        "group_alignment",
        "animation",
        "interactive",
        *FRAME,
        *ALONG_Y,
        "on_event",
    ),
)
class BarChart(FramedChart):
    """Shows values as bars."""

    client_module = "client/bar_chart.js"
    client_fills = "both"

    tooltip: BarChartTooltip | None = field(default_factory=BarChartTooltip)  # type: ignore[assignment]
    """How tooltips look; none show if `None`."""

    groups: list[BarChartGroup] = field(default_factory=list)
    """The bars, from left to right."""

    group_spacing: ft.Number = 16.0
    """Space between groups, in logical pixels, where `group_alignment` leaves it open."""

    group_alignment: ft.MainAxisAlignment = ft.MainAxisAlignment.SPACE_EVENLY
    """How groups are placed along the chart."""

    on_event: ft.EventHandler[BarChartEvent] | None = None
    """Called when a visitor presses, hovers over or drags on the chart."""
