from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.theme.colors import Colors
from flet.engine.control import control

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number
    from flet.controls.theme.color_value import ColorValue


@control("Placeholder")
class Placeholder(LayoutControl):
    content: Control | None = None

    color: ColorValue = Colors.BLUE_GREY_700

    fallback_height: Number = 400.0

    fallback_width: Number = 400.0

    stroke_width: Number | None = 2.0
