from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.checks import has_visible
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.gestures.drag_events import DragEndEvent, DragStartEvent
    from flet.controls.page.window import WindowEvent
    from flet.engine.events import EventHandler


@control("WindowDragArea")
class WindowDragArea(LayoutControl):
    content: Control = prop(check=has_visible)
    """The control inside."""

    maximizable: bool = True

    on_double_tap: EventHandler[WindowEvent[WindowDragArea]] | None = None
    """Called when it is tapped twice."""

    on_drag_start: EventHandler[DragStartEvent[WindowDragArea]] | None = None

    on_drag_end: EventHandler[DragEndEvent[WindowDragArea]] | None = None
