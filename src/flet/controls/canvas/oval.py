from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.canvas.painting import Paint
from flet.controls.canvas.shape import Shape
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number


@control("Oval")
class Oval(Shape):
    """An ellipse that fills a rectangle."""

    x: Number
    """Left edge of the rectangle."""

    y: Number
    """Top edge of the rectangle."""

    width: Number = 0
    """Width in logical pixels."""

    height: Number = 0
    """Height in logical pixels."""

    paint: Paint = prop(default_factory=Paint)
    """Colour, width and style of the stroke or filling."""
