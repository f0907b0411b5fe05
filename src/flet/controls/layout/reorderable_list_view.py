from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.layout.list_view import ListView
from flet.engine.control import control
from flet.engine.events import Event, EventControlType, event
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.engine.events import EventHandler


@event
class OnReorderEvent(Event[EventControlType]):
    new_index: int | None = None

    old_index: int | None = None


@control("ReorderableListView")
class ReorderableListView(ListView):
    controls: list[Control] = prop(default_factory=list)

    anchor: Number = 0.0

    auto_scroller_velocity_scalar: Number | None = None

    header: Control | None = None

    footer: Control | None = None

    show_default_drag_handles: bool = True

    mouse_cursor: MouseCursor | None = None

    on_reorder: EventHandler[OnReorderEvent] | None = None

    on_reorder_start: EventHandler[OnReorderEvent] | None = None

    on_reorder_end: EventHandler[OnReorderEvent] | None = None
