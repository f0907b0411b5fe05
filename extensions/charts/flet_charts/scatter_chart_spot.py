from dataclasses import field

import flet as ft
from flet.extending import control, value
from flet_charts.told import Told
from flet_charts.types import ChartDataPointTooltip, ChartErrorRange, ChartPointShape


@value
class ScatterChartSpotTooltip(ChartDataPointTooltip):
    """What is told of a spot."""

    text: str | None = None
    """The text; the spot's `y` if not given."""

    bottom_margin: ft.Number = 8
    """Distance from the spot, in logical pixels."""


@control("ScatterChartSpot")
class ScatterChartSpot(Told):
    """A spot of a scatter chart."""

    x: ft.Number | None = None
    """Its place along the horizontal axis; 0 if not given."""

    y: ft.Number | None = None
    """Its place along the vertical axis; 0 if not given."""

    visible: bool = True
    """Whether it is drawn."""

    radius: ft.Number | None = None
    """Its radius, in logical pixels; 4 if not given."""

    color: ft.ColorValue | None = None
    """Its colour; if not given, one that depends on where it is."""

    render_priority: ft.Number = 0
    """Spots with more of it are drawn over those with less."""

    x_error: ChartErrorRange | None = None
    """How far off `x` may be."""

    y_error: ChartErrorRange | None = None
    """How far off `y` may be."""

    selected: bool = False
    """Whether its tooltip shows all the time, in a chart that shows none of its own accord: with `interactive=False` or
    `show_tooltips_for_selected_spots_only`."""

    tooltip: ScatterChartSpotTooltip | str = field(default_factory=ScatterChartSpotTooltip)
    """What is told of it."""

    show_tooltip: bool = True
    """Whether anything is told of it."""

    label_text: str = ""
    """What is written beside it, towards the middle of the chart."""

    label_text_style: ft.TextStyle = field(default_factory=ft.TextStyle)
    """How that is written."""

    point: bool | ChartPointShape | None = None
    """How it is drawn, in place of a disc; `False` for not at all."""
