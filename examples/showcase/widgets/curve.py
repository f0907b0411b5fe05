"""A chart of a line that moves on as values come; needs `pip install "fletching[charts]"`."""

from collections.abc import Iterable
from itertools import count

import flet_charts as fc

import flet as ft


class Curve(ft.Container):
    """The last values of something that is measured.

    Args:
        values: What is shown at first, the oldest first.
        low: Value of the lower edge.
        high: Value of the upper edge.
        unit: Said behind the values.
        height: In logical pixels.
    """

    def __init__(self, values: Iterable[float], low: float, high: float, unit: str, height: float) -> None:
        self._unit = unit
        self._places = count()
        self._line = fc.LineChartData(
            [self._point(value) for value in values],
            color=ft.Colors.PRIMARY,
            stroke_width=3,
            curved=True,
            prevent_curve_over_shooting=True,
            below_line_gradient=ft.LinearGradient(
                [
                    ft.Colors.with_opacity(0.4, ft.Colors.PRIMARY),
                    ft.Colors.with_opacity(0, ft.Colors.PRIMARY),
                ],
                begin=ft.Alignment.TOP_CENTER,
                end=ft.Alignment.BOTTOM_CENTER,
            ),
        )
        super().__init__(
            fc.LineChart(
                data_series=[self._line],
                min_y=low,
                max_y=high,
                left_axis=fc.ChartAxis(label_size=44, label_spacing=(high - low) / 4),
                horizontal_grid_lines=fc.ChartGridLines(interval=(high - low) / 4),
                tooltip=fc.LineChartTooltip(fit_inside_horizontally=True, fit_inside_vertically=True),
                height=height,
            ),
            padding=ft.Padding.symmetric(vertical=8),
        )

    def push(self, value: float) -> None:
        """Let the oldest value go and show a new one at the right."""
        self._line.points.pop(0)
        self._line.points.append(self._point(value))

    def _point(self, value: float) -> fc.LineChartDataPoint:
        return fc.LineChartDataPoint(next(self._places), value, tooltip=f"{value:.1f} {self._unit}")
