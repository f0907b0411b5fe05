"""One figure of the gauge on the pier, live."""

from collections.abc import Callable
from datetime import timedelta

import flet as ft
from harbour.clock import now
from harbour.sea import Reading, reading, readings
from widgets.bars import Bars
from widgets.live import Live
from widgets.panel import RADIUS, muted


class Gauge(Live):
    """A figure with its name, a remark and the values of the last half minute.

    Args:
        name: What is measured.
        icon: Shown beside the name.
        unit: Of the figure.
        value: Picks the figure of a reading.
        remark: Picks what is said below it.
        span: Lower and upper edge of the small chart.
        col: Columns that it takes.
    """

    def __init__(
        self,
        name: str,
        icon: ft.IconData,
        unit: str,
        value: Callable[[Reading], float],
        remark: Callable[[Reading], str],
        span: tuple[float, float],
        col: ft.ResponsiveNumber,
    ) -> None:
        self._value, self._remark_of = value, remark
        self._figure = ft.Text(theme_style=ft.TextThemeStyle.HEADLINE_MEDIUM)
        self._remark = muted("", size=12)
        past = readings(now(), 30, timedelta(seconds=1))
        self._bars = Bars([value(old) for old in past], *span, unit=unit, height=44, scale=False)
        self._bars.expand = True
        super().__init__(
            ft.Column(
                [
                    ft.Row([ft.Icon(icon, size=20, color=ft.Colors.PRIMARY), muted(name)], spacing=8),
                    ft.Row(
                        [
                            ft.Row(
                                [self._figure, muted(unit)],
                                vertical_alignment=ft.CrossAxisAlignment.BASELINE,
                                spacing=4,
                                width=118,
                            ),
                            self._bars,
                        ],
                        spacing=12,
                    ),
                    self._remark,
                ],
                spacing=6,
            ),
            bgcolor=ft.Colors.SURFACE_CONTAINER_LOW,
            border=ft.Border.all(1, ft.Colors.OUTLINE_VARIANT),
            border_radius=RADIUS,
            padding=ft.Padding.symmetric(horizontal=20, vertical=16),
            col=col,
        )
        self._show(past[-1])

    def tick(self) -> None:
        new = reading(now())
        self._bars.push(self._value(new))
        self._show(new)

    def _show(self, new: Reading) -> None:
        self._figure.value = f"{self._value(new):.1f}"
        self._remark.value = self._remark_of(new)
