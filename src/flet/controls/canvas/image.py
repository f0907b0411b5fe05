from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.canvas.shape import Shape
from flet.engine.declare.control import control

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.canvas.painting import Paint


@control("Image")
class Image(Shape):
    """A picture."""

    src: str | bytes | None = None
    """The picture: a URL, the path of an asset, base64 text, SVG text, or bytes."""

    x: Number | None = None
    """Left edge."""

    y: Number | None = None
    """Top edge."""

    width: Number | None = None
    """Width; without it that of the picture."""

    height: Number | None = None
    """Height; without it that of the picture."""

    paint: Paint | None = None
    """Colour, width and style of the stroke or filling."""
