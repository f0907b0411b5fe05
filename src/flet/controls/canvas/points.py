from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.canvas.painting import Paint
from flet.controls.canvas.shape import Shape
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.effects.transform import OffsetValue


class PointMode(Enum):
    POINTS = "points"
    LINES = "lines"
    POLYGON = "polygon"


@control("Points")
class Points(Shape):
    points: list[OffsetValue] | None = None

    point_mode: PointMode = PointMode.POINTS

    paint: Paint = prop(default_factory=Paint)
    """Colour, width and style of the stroke or filling."""
