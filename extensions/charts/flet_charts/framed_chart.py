from typing import ClassVar

import flet as ft
from flet.extending import control, prop
from flet_charts.chart_axis import ChartAxis
from flet_charts.types import ChartGridLines

FRAME = (
    "bgcolor",
    "border",
    "horizontal_grid_lines",
    "vertical_grid_lines",
    "left_axis",
    "top_axis",
    "right_axis",
    "bottom_axis",
)
ALONG_X = ("baseline_x", "min_x", "max_x")
ALONG_Y = ("baseline_y", "min_y", "max_y")
"""Names of what charts with axes have in common, in their order by position."""


@control(kw_only=True)
class FramedChart(ft.LayoutControl):
    """What charts have that stand between axes."""

    internals: ClassVar = {"skip_properties": ["tooltip"]}

    animation: ft.AnimationValue = prop(
        default_factory=lambda: ft.Animation(
            duration=ft.Duration(milliseconds=150), curve=ft.AnimationCurve.LINEAR
        )
    )
    """How changes are animated."""

    interactive: bool = True
    """Whether tooltips show at the pointer, at touches and at the keys."""

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


@control(kw_only=True)
class XYChart(FramedChart):
    """What charts have whose values lie on two scales."""

    baseline_x: ft.Number | None = None
    """The value from which vertical lines and labels are counted; 0 if not given."""

    min_x: ft.Number | None = None
    """The value on the left edge; if not given, that of the data."""

    max_x: ft.Number | None = None
    """The value on the right edge; if not given, that of the data."""
