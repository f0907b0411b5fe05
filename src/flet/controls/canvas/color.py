from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.canvas.shape import Shape
from flet.controls.effects.blend_mode import BlendMode
from flet.controls.theme.colors import Colors
from flet.engine.declare.control import control

if TYPE_CHECKING:
    from flet.controls.theme.color_value import ColorValue


@control("Color")
class Color(Shape):
    """Fills the whole canvas with a colour."""

    color: ColorValue = Colors.BLACK
    """Colour."""

    blend_mode: BlendMode = BlendMode.SRC_OVER
    """How it mixes with what is drawn already."""
