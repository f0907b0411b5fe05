import flet as ft
from flet.extending import control


@control("RadarChartTitle")
class RadarChartTitle(ft.BaseControl):
    """What is written at a corner of a radar chart."""

    text: str = ""
    """The text."""

    angle: ft.Number = 0
    """How far it is turned, in degrees, clockwise; with 0 it faces the middle."""

    position_percentage_offset: ft.Number | None = None
    """Its distance from the rim, as a share of the radius; that of the chart if not given."""

    text_spans: list[ft.TextSpan] | None = None
    """More text after it, with styles of its own."""
