from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.canvas.shape import Shape
from flet.controls.theme.colors import Colors
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.canvas.path import Path
    from flet.controls.theme.color_value import ColorValue


@control("Shadow")
class Shadow(Shape):
    """The shadow of a path."""

    path: list[Path.PathElement] = prop(default_factory=list)
    """Steps of the path."""

    color: ColorValue = Colors.BLACK
    """Colour."""

    elevation: Number = 0
    """How far it seems to stand above the page, in logical pixels: its shadow grows with it. Not negative.
    """

    transparent_occluder: bool = False
    """Whether what throws the shadow can be seen through."""
