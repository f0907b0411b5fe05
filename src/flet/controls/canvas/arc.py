from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.canvas.painting import Paint
from flet.controls.canvas.shape import Shape
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number


@control("Arc")
class Arc(Shape):
    """A piece of an ellipse that fills a rectangle."""

    x: Number
    """Left edge of the rectangle."""

    y: Number
    """Top edge of the rectangle."""

    width: Number = 0
    """Width of the rectangle."""

    height: Number = 0
    """Height of the rectangle."""

    start_angle: Number = 0
    """Where the piece begins, in radians, clockwise from the right."""

    sweep_angle: Number = 0
    """How far it goes, in radians."""

    use_center: bool = False
    """Whether its ends are joined to the centre."""

    paint: Paint = prop(default_factory=Paint)
    """Colour, width and style of the stroke or filling."""
