"""A chart of bars, drawn of containers, that moves on as values come."""

from collections.abc import Iterable

import flet as ft


class Bars(ft.Container):
    """The last values of something that is measured.

    Args:
        values: What is shown at first, the oldest first.
        low: Value of the lower edge.
        high: Value of the upper edge.
        unit: Said behind the values.
        height: In logical pixels.
        scale: Whether lines and numbers at the side say how much it is.
    """

    def __init__(
        self,
        values: Iterable[float],
        low: float,
        high: float,
        unit: str,
        height: float,
        scale: bool = True,
    ) -> None:
        self._low, self._high, self._unit, self._plot = low, high, unit, height
        self._row = ft.Row(
            [self._bar(value) for value in values],
            vertical_alignment=ft.CrossAxisAlignment.END,
            spacing=3 if scale else 2,
            left=44 if scale else 0,
            right=0,
            bottom=8 if scale else 0,
            height=height,
        )
        lines = [self._line(low + (high - low) * part / 4) for part in range(5)] if scale else []
        super().__init__(ft.Stack([*lines, self._row], height=height + (16 if scale else 0)))

    def push(self, value: float) -> None:
        """Let the oldest value go and show a new one at the right."""
        self._row.controls.pop(0)
        self._row.controls.append(self._bar(value))

    def _pixels(self, value: float) -> float:
        part = (value - self._low) / (self._high - self._low)
        return round(max(0.02, min(1, part)) * self._plot, 1)

    def _bar(self, value: float) -> ft.Container:
        return ft.Container(
            expand=True,
            height=self._pixels(value),
            border_radius=ft.BorderRadius.vertical(top=3),
            gradient=ft.LinearGradient(
                [ft.Colors.PRIMARY, ft.Colors.PRIMARY_CONTAINER],
                begin=ft.Alignment.TOP_CENTER,
                end=ft.Alignment.BOTTOM_CENTER,
            ),
            tooltip=f"{value:.1f} {self._unit}",
        )

    def _line(self, value: float) -> ft.Row:
        number = ft.Text(f"{value:g}", size=11, width=32, text_align=ft.TextAlign.RIGHT)
        number.color = ft.Colors.ON_SURFACE_VARIANT
        part = (value - self._low) / (self._high - self._low)
        return ft.Row(
            [number, ft.Container(height=1, bgcolor=ft.Colors.OUTLINE_VARIANT, expand=True)],
            left=0,
            right=0,
            bottom=part * self._plot,
            height=16,
            spacing=12,
        )
