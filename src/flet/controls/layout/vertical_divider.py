from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.engine.declare.checks import at_least
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.layout.border_radius import BorderRadiusValue
    from flet.controls.theme.color_value import ColorValue


@control("VerticalDivider")
class VerticalDivider(Control):
    """A vertical line."""

    width: Number | None = prop(default=None, check=at_least(0))
    """Width that it takes, with the line in the middle, in logical pixels; 16 by default. Not negative."""

    thickness: Number | None = prop(default=None, check=at_least(0))
    """Thickness of the line in logical pixels; 1 by default. Not negative; 0 is the thinnest line."""

    color: ColorValue | None = None
    """Colour of the line; `outline_variant` of the theme by default."""

    leading_indent: Number | None = prop(default=None, check=at_least(0))
    """Gap above the line, in logical pixels; 0 by default. Not negative."""

    trailing_indent: Number | None = prop(default=None, check=at_least(0))
    """Gap below the line, in logical pixels; 0 by default. Not negative."""

    radius: BorderRadiusValue | None = None
    """Radius of the line's ends."""
