from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.canvas.painting import Paint
from flet.controls.canvas.shape import Shape
from flet.controls.layout.border_radius import BorderRadius
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.layout.border_radius import BorderRadiusValue


@control("Rect")
class Rect(Shape):
    """A rectangle, its corners rounded if wanted."""

    x: Number
    """Left edge."""

    y: Number
    """Top edge."""

    width: Number = 0
    """Width in logical pixels."""

    height: Number = 0
    """Height in logical pixels."""

    border_radius: BorderRadiusValue = prop(default_factory=lambda: BorderRadius.all(0))
    """Radius of the corners, in logical pixels."""

    paint: Paint = prop(default_factory=Paint)
    """Colour, width and style of the stroke or filling."""
