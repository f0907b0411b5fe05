from dataclasses import field

import flet as ft
from flet.extending import control


@control("BarChartRodStackItem")
class BarChartRodStackItem(ft.BaseControl):
    """A part of a bar."""

    from_y: ft.Number | None = None
    """The value at which it begins; 0 if not given."""

    to_y: ft.Number = 0
    """The value at which it ends."""

    color: ft.ColorValue | None = None
    """Its colour."""

    border_side: ft.BorderSide = field(
        default_factory=lambda: ft.BorderSide(width=0, style=ft.BorderStyle.NONE)
    )
    """The line around it."""
