from __future__ import annotations

from typing import TYPE_CHECKING, cast

from flet.controls.base.control import Control
from flet.engine.declare.checks import has_visible
from flet.engine.declare.control import control
from flet.engine.declare.events import Event, EventControlType, event, payload
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.effects.transform import Offset
    from flet.controls.gestures.draggable import Draggable
    from flet.engine.declare.events import EventHandler


@event
class DraggedEvent(Event[EventControlType]):
    """Something happened with a draggable at a target."""

    src_id: int | None
    """Number of the control that is dragged."""

    @property
    def src(self) -> Draggable:
        """The control that is dragged.

        Raises:
            LookupError: it is not on the page any more.
        """
        found = None if self.src_id is None else self.page.get_control(self.src_id)
        if found is None:
            raise LookupError(f"the dragged control ({self.src_id}) is not on the page any more")
        return cast("Draggable", found)


@event
class DragWillAcceptEvent(DraggedEvent[EventControlType]):
    """A draggable came above a target."""

    accept: bool
    """Whether their groups are the same."""


@event
class DragTargetEvent(DraggedEvent[EventControlType]):
    """A draggable moves above a target, or was dropped on it."""

    local_position: Offset = payload("l")
    """Where, counted from the top left corner of the control."""

    global_position: Offset = payload("g")
    """Where, counted from the top left corner of the page."""


@event
class DragTargetLeaveEvent(DraggedEvent[EventControlType]):
    """A draggable left a target."""


@control("DragTarget")
class DragTarget(Control):
    """A place where controls can be dropped."""

    content: Control = prop(check=has_visible)
    """The control inside."""

    group: str = "default"
    """Name that it must share with draggables."""

    on_will_accept: EventHandler[DragWillAcceptEvent[DragTarget]] | None = None
    """Called when a draggable comes above it."""

    on_accept: EventHandler[DragTargetEvent[DragTarget]] | None = None
    """Called when a draggable of its group was dropped on it."""

    on_leave: EventHandler[DragTargetLeaveEvent[DragTarget]] | None = None
    """Called when a draggable leaves it."""

    on_move: EventHandler[DragTargetEvent[DragTarget]] | None = None
    """Called while a draggable moves above it."""
