from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.canvas.painting import Paint
from flet.controls.canvas.shape import Shape
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number


@control("Oval")
class Oval(Shape):
    x: Number

    y: Number

    width: Number = 0

    height: Number = 0

    paint: Paint = prop(default_factory=Paint)
