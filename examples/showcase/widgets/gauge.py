"""One figure of the gauge on the pier, live."""

from collections.abc import Callable

import flet as ft
from harbour.clock import now
from harbour.sea import Reading, reading
from widgets.live import Live
from widgets.measure import History, Measure
from widgets.panel import figure, muted, panel_look


class Gauge(Live):
    """A figure with its name, a remark and a small chart.

    Args:
        measure: What is shown.
        remark: Picks what is said below it.
        col: Columns that it takes.
    """

    def __init__(self, measure: Measure, remark: Callable[[Reading], str], col: ft.ResponsiveNumber) -> None:
        self._measure, self._remark_of = measure, remark
        self._figure = figure(measure.unit, ft.TextThemeStyle.HEADLINE_MEDIUM)
        self._figure.width = 118
        self._remark = muted("", size=12)
        self._history = History(measure, 30, height=44, scale=False)
        self._history.expand = True
        name = ft.Row(
            [ft.Icon(measure.icon, size=20, color=ft.Colors.PRIMARY), muted(measure.name)], spacing=8
        )
        super().__init__(
            ft.Column([name, ft.Row([self._figure, self._history], spacing=12), self._remark], spacing=6)
        )
        panel_look(self)
        self.col = col
        self.tick()

    def tick(self) -> None:
        new = reading(now())
        self._history.see(new)
        self._figure.value = f"{self._measure.value(new):.1f}"
        self._remark.value = self._remark_of(new)
