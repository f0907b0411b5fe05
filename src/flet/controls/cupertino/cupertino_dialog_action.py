from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.engine.declare.checks import text_or_visible
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.text.text_style import TextStyle
    from flet.engine.declare.events import ControlEventHandler


@control("CupertinoDialogAction")
class CupertinoDialogAction(Control):
    """A button of a `CupertinoAlertDialog`."""

    content: StrOrControl = prop(check=text_or_visible)
    """Text or control."""

    default: bool = False
    """Whether it is the action that is most likely wanted; it is shown bold."""

    destructive: bool = False
    """Whether it deletes something or the like; it is shown red."""

    text_style: TextStyle | None = None
    """Style of the text."""

    on_click: ControlEventHandler[CupertinoDialogAction] | None = None
    """Called when it is clicked or tapped, or chosen with the keyboard."""
