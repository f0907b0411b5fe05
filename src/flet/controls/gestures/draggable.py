from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.engine.checks import at_least, has_visible
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.layout.alignment import Axis
    from flet.engine.events import ControlEventHandler


@control("Draggable")
class Draggable(Control):
    content: Control = prop(check=has_visible)
    """The control inside."""

    group: str = "default"

    content_when_dragging: Control | None = None

    content_feedback: Control | None = None

    axis: Axis | None = None

    affinity: Axis | None = None

    max_simultaneous_drags: int | None = prop(default=None, integer=True, check=at_least(0))

    on_drag_start: ControlEventHandler[Draggable] | None = None

    on_drag_complete: ControlEventHandler[Draggable] | None = None
