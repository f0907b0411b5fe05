from dataclasses import field

import flet as ft
from flet.extending import control


@control("ChartAxisLabel")
class ChartAxisLabel(ft.BaseControl):
    """A label at a value of an axis."""

    value: ft.Number | None = None
    """Where."""

    label: str | ft.Control | None = None
    """What is shown; the value if not given."""


@control("ChartAxis")
class ChartAxis(ft.BaseControl):
    """One side of a chart, with a title and labels."""

    title: ft.Control | None = None
    """Title of the axis; turned to run along it on the left and on the right."""

    title_size: ft.Number = 16
    """Room for the title, in logical pixels across the axis."""

    show_labels: bool = True
    """Whether labels are shown."""

    labels: list[ChartAxisLabel] = field(default_factory=list)
    """The labels; if there are none, numbers at even distances."""

    label_spacing: ft.Number | None = None
    """Distance between those numbers, in values; if not given, one that leaves room."""

    label_size: ft.Number = 22
    """Room for the labels, in logical pixels across the axis."""

    show_min: bool = True
    """Whether the least value has a label."""

    show_max: bool = True
    """Whether the greatest value has a label."""
