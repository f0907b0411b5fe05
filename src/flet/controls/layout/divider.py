from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.engine.checks import at_least
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.layout.border_radius import BorderRadiusValue
    from flet.controls.theme.color_value import ColorValue


@control("Divider")
class Divider(Control):
    color: ColorValue | None = None

    height: Number | None = prop(default=None, check=at_least(0))

    leading_indent: Number | None = prop(default=None, check=at_least(0))

    thickness: Number | None = prop(default=None, check=at_least(0))

    trailing_indent: Number | None = prop(default=None, check=at_least(0))

    radius: BorderRadiusValue | None = None
