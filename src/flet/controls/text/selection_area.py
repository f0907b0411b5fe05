from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.engine.declare.checks import has_visible
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.engine.declare.events import ControlEventHandler


@control("SelectionArea")
class SelectionArea(Control):
    """Lets the text of everything inside be selected and copied."""

    content: Control = prop(check=has_visible)
    """The control inside."""

    on_change: ControlEventHandler[SelectionArea] | None = None
    """Called when the visitor selected something else; `e.data` is the selected text, or `None`."""
