from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.canvas.shape import Shape
from flet.engine.control import control

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.canvas.painting import Paint


@control("Image")
class Image(Shape):
    src: str | bytes | None = None

    x: Number | None = None

    y: Number | None = None

    width: Number | None = None

    height: Number | None = None

    paint: Paint | None = None
