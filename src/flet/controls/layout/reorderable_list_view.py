from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.layout.list_view import ListView
from flet.engine.declare.control import control
from flet.engine.declare.events import Event, EventControlType, event
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.engine.declare.events import EventHandler


@event
class OnReorderEvent(Event[EventControlType]):
    """A control of a list was taken or moved."""

    new_index: int | None = None
    """Where it is now, counted without it."""

    old_index: int | None = None
    """Where it was."""


@control("ReorderableListView")
class ReorderableListView(ListView):
    """A list whose controls the visitor can drag into another order. Move the controls in `on_reorder` as
    well.
    """

    controls: list[Control] = prop(default_factory=list)
    """The controls inside, in order."""

    anchor: Number = 0.0
    """Where in the visible part position 0 lies, from 0 (start) to 1."""

    auto_scroller_velocity_scalar: Number | None = None
    """How fast it scrolls while a control is dragged to its edge."""

    header: Control | None = None
    """Control above the others that cannot be moved."""

    footer: Control | None = None
    """Control below the others that cannot be moved."""

    show_default_drag_handles: bool = True
    """Whether each control has a handle; otherwise use `ReorderableDragHandle`."""

    mouse_cursor: MouseCursor | None = None
    """Shape of the mouse pointer above it."""

    on_reorder: EventHandler[OnReorderEvent[ReorderableListView]] | None = None
    """Called after a control was dropped somewhere else."""

    on_reorder_start: EventHandler[OnReorderEvent[ReorderableListView]] | None = None
    """Called when a control was taken."""

    on_reorder_end: EventHandler[OnReorderEvent[ReorderableListView]] | None = None
    """Called when a control was let go."""
