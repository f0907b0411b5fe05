from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.theme.colors import Colors
from flet.engine.declare.control import control

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number
    from flet.controls.theme.color_value import ColorValue


@control("Placeholder")
class Placeholder(LayoutControl):
    """A box with a cross that stands for what is not made yet."""

    content: Control | None = None
    """The control inside."""

    color: ColorValue = Colors.BLUE_GREY_700
    """Colour."""

    fallback_height: Number = 400.0
    """Height in logical pixels where its parent sets no limit. Not negative."""

    fallback_width: Number = 400.0
    """Width in logical pixels where its parent sets no limit. Not negative."""

    stroke_width: Number | None = 2.0
    """Thickness of the line, in logical pixels."""
