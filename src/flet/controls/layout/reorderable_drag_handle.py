from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.checks import has_visible
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.gestures.mouse_cursor import MouseCursor


@control("ReorderableDragHandle")
class ReorderableDragHandle(LayoutControl, AdaptiveControl):
    """The part of a list's control that can be dragged."""

    content: Control = prop(check=has_visible)
    """The control inside."""

    mouse_cursor: MouseCursor | None = None
    """Shape of the mouse pointer above it."""
