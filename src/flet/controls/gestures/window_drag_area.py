from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.checks import has_visible
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.gestures.drag_events import DragEndEvent, DragStartEvent
    from flet.controls.page.window import WindowEvent
    from flet.engine.declare.events import EventHandler


@control("WindowDragArea")
class WindowDragArea(LayoutControl):
    """A place by which the window can be moved; desktop only."""

    content: Control = prop(check=has_visible)
    """The control inside."""

    maximizable: bool = True
    """Whether a double click makes the window as large as the screen, and back."""

    on_double_tap: EventHandler[WindowEvent[WindowDragArea]] | None = None
    """Called at a double click; `e.data` is `"maximize"` or `"unmaximize"`."""

    on_drag_start: EventHandler[DragStartEvent[WindowDragArea]] | None = None
    """Called when the window begins to be moved."""

    on_drag_end: EventHandler[DragEndEvent[WindowDragArea]] | None = None
    """Called when the window was moved."""
