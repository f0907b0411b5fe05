from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control


@control("RotatedBox")
class RotatedBox(LayoutControl):
    """Turns its content by right angles, before it is laid out."""

    quarter_turns: int = prop(default=0, integer=True)
    """How many right angles, clockwise."""

    content: Control | None = None
    """The control inside."""
