from __future__ import annotations

from flet.controls.canvas.painting import Paint
from flet.controls.canvas.shape import Shape
from flet.engine.declare.control import control
from flet.engine.declare.props import prop


@control("Fill")
class Fill(Shape):
    """Fills the whole canvas with a paint."""

    paint: Paint = prop(default_factory=Paint)
    """Colour, width and style of the stroke or filling."""
