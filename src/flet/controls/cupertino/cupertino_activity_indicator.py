from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.checks import between, more_than
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.theme.color_value import ColorValue


@control("CupertinoActivityIndicator")
class CupertinoActivityIndicator(LayoutControl):
    radius: Number = prop(default=10, check=more_than(0))
    """Radius in logical pixels."""

    color: ColorValue | None = None
    """Colour."""

    animating: bool = True

    progress: Number | None = prop(default=None, check=between(0.0, 1.0))
    """How far it is, from 0 to 1."""
