from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.canvas.painting import Paint
from flet.controls.canvas.shape import Shape
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number


@control("Circle")
class Circle(Shape):
    """A circle."""

    x: Number
    """Horizontal position of the centre."""

    y: Number
    """Vertical position of the centre."""

    radius: Number = 0
    """Radius in logical pixels."""

    paint: Paint = prop(default_factory=Paint)
    """Colour, width and style of the stroke or filling."""
