from dataclasses import field
from typing import ClassVar

import flet as ft
from flet.extending import control


@control("PieChartSection")
class PieChartSection(ft.BaseControl):
    """A slice of a pie."""

    internals: ClassVar = {"skip_properties": ["badge"]}

    value: ft.Number
    """How large it is, beside the values of the others."""

    radius: ft.Number | None = None
    """How far it reaches from the space in the middle, in logical pixels; 40 if not given."""

    color: ft.ColorValue | None = None
    """Its colour."""

    border_side: ft.BorderSide = field(
        default_factory=lambda: ft.BorderSide(width=0, style=ft.BorderStyle.NONE)
    )
    """The line around it."""

    title: str | None = None
    """What is written on it; nothing if not given."""

    title_style: ft.TextStyle | None = None
    """How that is written."""

    title_position: ft.Number | None = None
    """Where: from 0, at the space in the middle, to 1, at the rim; 0.5 if not given."""

    badge: ft.Control | None = None
    """Something to show on it."""

    badge_position: ft.Number | None = None
    """Where, likewise."""

    gradient: ft.Gradient | None = None
    """Its colours, in place of `color`."""
