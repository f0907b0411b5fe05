from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.canvas.painting import Paint
from flet.controls.canvas.shape import Shape
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.effects.transform import OffsetValue


class PointMode(Enum):
    """How points are drawn."""

    POINTS = "points"
    LINES = "lines"
    POLYGON = "polygon"


@control("Points")
class Points(Shape):
    """Several points, or lines between them."""

    points: list[OffsetValue] | None = None
    """The points."""

    point_mode: PointMode = PointMode.POINTS
    """Whether points, lines between pairs, or one line through all are drawn."""

    paint: Paint = prop(default_factory=Paint)
    """Colour, width and style of the stroke or filling."""
