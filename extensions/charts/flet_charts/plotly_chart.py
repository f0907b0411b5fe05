from __future__ import annotations

from typing import TYPE_CHECKING, Any

import flet as ft
from flet.extending import control, prop

if TYPE_CHECKING:
    from plotly.graph_objects import Figure
else:
    Figure = Any


@control("PlotlyFigure", kw_only=True)
class PlotlyFigure(ft.LayoutControl):
    """What `PlotlyChart` holds: a figure as plotly.js reads it."""

    client_module = "client/plotly_figure.js"
    client_fills = "both"

    figure: str = ""
    """The figure as JSON."""

    original_size: bool = False
    """Whether it keeps the size that its layout gives, rather than that of its place."""


@control(kw_only=True)
class PlotlyChart(ft.Container):
    """Shows a Plotly figure, with its tooltips, zooming and legend.

    A changed figure is shown at the next update of the control.
    """

    figure: Figure = prop(skip=True)
    """The figure."""

    original_size: bool = False
    """Whether it keeps the size that its layout gives, rather than that of its place."""

    def init(self) -> None:
        """Make the control that draws the figure."""
        self.content = PlotlyFigure(expand=True)

    def before_update(self) -> None:
        """Read the figure."""
        inner = self.content
        if isinstance(inner, PlotlyFigure):
            inner.figure = self.figure.to_json()
            inner.original_size = self.original_size
