import flet as ft
from flet.extending import prop, value
from flet_charts.types import HorizontalAlignment

FIRST = ("bgcolor", "border_radius")
TEXT_BOX = ("padding", "max_width", "rotation", "horizontal_offset")
FITTED = ("fit_inside_horizontally", "fit_inside_vertically")
"""Names of what all tooltips have, in their order by position."""


@value(kw_only=True)
class ChartTooltip:
    """How the tooltips of a chart look."""

    bgcolor: ft.ColorValue = "#FF607D8B"
    """Colour behind the text."""

    border_radius: ft.BorderRadiusValue | None = None
    """Rounding of the corners; 4 if not given."""

    padding: ft.PaddingValue = prop(default_factory=lambda: ft.Padding(left=16, top=8, right=16, bottom=8))
    """Space around the text."""

    max_width: ft.Number | None = 120
    """Width at which text is broken into lines; 120 if `None`."""

    rotation: ft.Number = 0.0
    """How far it is turned, in degrees, clockwise."""

    horizontal_offset: ft.Number = 0.0
    """How far it is moved to the right, in logical pixels."""

    horizontal_alignment: HorizontalAlignment = HorizontalAlignment.CENTER
    """On which side of the value it is."""

    border_side: ft.BorderSide | None = prop(
        default_factory=lambda: ft.BorderSide(width=0, style=ft.BorderStyle.NONE)
    )
    """The line around it."""

    fit_inside_horizontally: bool = False
    """Whether it is kept within the chart's left and right edge."""

    fit_inside_vertically: bool = False
    """Whether it is kept within the chart's top and bottom edge."""
