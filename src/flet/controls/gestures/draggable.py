from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.engine.declare.checks import at_least, has_visible
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.layout.alignment import Axis
    from flet.engine.declare.events import ControlEventHandler


@control("Draggable")
class Draggable(Control):
    """A control that can be dragged to a `DragTarget`."""

    content: Control = prop(check=has_visible)
    """The control inside."""

    group: str = "default"
    """Name that it must share with a target."""

    content_when_dragging: Control | None = None
    """Shown in its place while it is dragged."""

    content_feedback: Control | None = None
    """Shown under the pointer while it is dragged; by default the content, partly transparent."""

    axis: Axis | None = None
    """The only direction in which it can be dragged."""

    affinity: Axis | None = None
    """In which direction a drag goes to it rather than to what scrolls around it."""

    max_simultaneous_drags: int | None = prop(default=None, integer=True, check=at_least(0))
    """How many fingers can drag it at once; 0 for none."""

    on_drag_start: ControlEventHandler[Draggable] | None = None
    """Called when it begins to be dragged."""

    on_drag_complete: ControlEventHandler[Draggable] | None = None
    """Called when a target accepted it."""
