from dataclasses import field

import flet as ft
from flet.extending import checks, control, prop, value
from flet_charts.told import Told
from flet_charts.types import ChartDataPointTooltip


@value
class CandlestickChartSpotTooltip(ChartDataPointTooltip):
    """What is told of a candlestick: its four values if there is no `text`."""

    bottom_margin: ft.Number = 8
    """Distance from the candlestick, in logical pixels."""


@control("CandlestickChartSpot")
class CandlestickChartSpot(Told):
    """A candlestick: how a price moved in a span of time."""

    x: ft.Number
    """Its place along the horizontal axis."""

    open: ft.Number
    """The price at the beginning."""

    high: ft.Number = prop(check=checks.at_least_field("low"))
    """The greatest price."""

    low: ft.Number
    """The least price."""

    close: ft.Number
    """The price at the end; the candlestick is green if it is above `open`, red if below."""

    selected: bool = False
    """Whether its tooltip shows all the time, in a chart that shows none of its own accord: with `interactive=False` or
    `show_tooltips_for_selected_spots_only`."""

    tooltip: CandlestickChartSpotTooltip | str = field(default_factory=CandlestickChartSpotTooltip)
    """What is told of it."""

    show_tooltip: bool = True
    """Whether anything is told of it."""
