from __future__ import annotations

import flet as ft
from flet.extending import control, prop


@control("RadarDataSetEntry")
class RadarDataSetEntry(ft.BaseControl):
    """A value of a data set."""

    value: ft.Number
    """How far from the middle its corner is."""


def _some(_control: object, _name: str, entries: list[RadarDataSetEntry]) -> str | None:
    """Say that one or two corners are no shape."""
    return "empty, or hold at least 3 entries" if 0 < len(entries) < 3 else None


@control("RadarDataSet")
class RadarDataSet(ft.BaseControl):
    """Values that make one shape of a radar chart."""

    entries: list[RadarDataSetEntry] = prop(default_factory=list, check=_some)
    """The values, clockwise from the top; as many in each data set."""

    fill_color: ft.ColorValue = ft.Colors.CYAN
    """Colour of the shape."""

    fill_gradient: ft.Gradient | None = None
    """Its colours, in place of `fill_color`."""

    border_color: ft.ColorValue = ft.Colors.CYAN
    """Colour of its rim and of its corners."""

    border_width: ft.Number = 2.0
    """How thick its rim is, in logical pixels."""

    entry_radius: ft.Number = 5.0
    """Radius of its corners, in logical pixels."""
