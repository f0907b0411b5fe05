from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.canvas.painting import Paint
from flet.controls.canvas.shape import Shape
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number


@control("Circle")
class Circle(Shape):
    x: Number

    y: Number

    radius: Number = 0

    paint: Paint = prop(default_factory=Paint)
