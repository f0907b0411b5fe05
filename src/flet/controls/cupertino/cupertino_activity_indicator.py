from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.checks import between, more_than
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.theme.color_value import ColorValue


@control("CupertinoActivityIndicator")
class CupertinoActivityIndicator(LayoutControl):
    """The turning wheel of iOS."""

    radius: Number = prop(default=10, check=more_than(0))
    """Radius in logical pixels. More than 0."""

    color: ColorValue | None = None
    """Colour."""

    animating: bool = True
    """Whether it turns."""

    progress: Number | None = prop(default=None, check=between(0.0, 1.0))
    """How many of its strokes show, from 0 to 1; it does not turn then."""
