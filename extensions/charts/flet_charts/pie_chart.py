from dataclasses import field

import flet as ft
from flet.extending import control, event
from flet_charts.pie_chart_section import PieChartSection
from flet_charts.types import ChartEventType


@event
class PieChartEvent(ft.Event["PieChart"]):
    """A visitor did something on a pie chart."""

    type: ChartEventType
    """What."""

    section_index: int | None = None
    """On which section, counted from 0; -1 beside all of them."""

    local_x: float | None = None
    """Where, counted from the left edge of the chart."""

    local_y: float | None = None
    """Where, counted from its top edge."""


@control("PieChart")
class PieChart(ft.LayoutControl):
    """Shows values as slices of a pie, or of a ring."""

    client_module = "client/pie_chart.js"
    client_fills = "both"

    sections: list[PieChartSection] = field(default_factory=list)
    """The slices, clockwise."""

    center_space_color: ft.ColorValue | None = None
    """Colour of the space in the middle."""

    center_space_radius: ft.Number | None = None
    """Radius of that space; if not given, what the room leaves."""

    sections_space: ft.Number | None = None
    """Space between slices; 2 if not given."""

    start_degree_offset: ft.Number | None = None
    """Where the first slice begins, in degrees, clockwise from the right."""

    animation: ft.AnimationValue = field(
        default_factory=lambda: ft.Animation(
            duration=ft.Duration(milliseconds=150), curve=ft.AnimationCurve.LINEAR
        )
    )
    """How changes are animated."""

    on_event: ft.EventHandler[PieChartEvent] | None = None
    """Called when a visitor presses, hovers over or drags on the chart."""
