from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.canvas.painting import Paint
from flet.controls.canvas.shape import Shape
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number


@control("Line")
class Line(Shape):
    """A straight line."""

    x1: Number
    """Horizontal position of the start."""

    y1: Number
    """Vertical position of the start."""

    x2: Number
    """Horizontal position of the end."""

    y2: Number
    """Vertical position of the end."""

    paint: Paint = prop(default_factory=Paint)
    """Colour, width and style of the stroke or filling."""
