from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.checks import text_or_visible
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.engine.declare.events import ControlEventHandler


@control("CupertinoActionSheetAction")
class CupertinoActionSheetAction(LayoutControl):
    """A choice of a `CupertinoActionSheet`."""

    content: StrOrControl = prop(check=text_or_visible)
    """Text or control."""

    default: bool = False
    """Whether it is the action that is most likely wanted; it is shown bold."""

    destructive: bool = False
    """Whether it deletes something or the like; it is shown red."""

    mouse_cursor: MouseCursor | None = None
    """Shape of the mouse pointer above it."""

    on_click: ControlEventHandler[CupertinoActionSheetAction] | None = None
    """Called when it is clicked or tapped, or chosen with the keyboard."""
