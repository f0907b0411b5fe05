from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.events import Event, EventControlType, event, payload

if TYPE_CHECKING:
    from flet.controls.base.duration import Duration
    from flet.controls.effects.transform import Offset
    from flet.controls.gestures.pointer_events import PointerDeviceType


@event
class DragDownEvent(Event[EventControlType]):
    """The pointer is down and may drag."""

    local_position: Offset = payload("l")
    """Where, counted from the top left corner of the control."""

    global_position: Offset = payload("g")
    """Where, counted from the top left corner of the page."""


@event
class DragStartEvent(Event[EventControlType]):
    """The pointer began to drag."""

    kind: PointerDeviceType = payload("k")
    """What kind of device the pointer is."""

    local_position: Offset = payload("l")
    """Where, counted from the top left corner of the control."""

    global_position: Offset = payload("g")
    """Where, counted from the top left corner of the page."""

    timestamp: Duration | None = payload("ts", default=None)
    """When it happened."""


@event
class DragUpdateEvent(Event[EventControlType]):
    """The pointer drags."""

    local_position: Offset = payload("l")
    """Where, counted from the top left corner of the control."""

    global_position: Offset = payload("g")
    """Where, counted from the top left corner of the page."""

    local_delta: Offset | None = payload("ld", default=None)
    """How far it moved since the event before; since the start for `on_pan_update`."""

    global_delta: Offset | None = payload("gd", default=None)
    """How far it moved since the event before; since the start for `on_pan_update`."""

    primary_delta: float | None = payload("pd", default=None)
    """How far it moved along the axis of the drag; `None` for `on_pan_update`."""

    timestamp: Duration | None = payload("ts", default=None)
    """When it happened."""


@event
class DragEndEvent(Event[EventControlType]):
    """The pointer stopped dragging."""

    local_position: Offset = payload("l")
    """Where, counted from the top left corner of the control."""

    global_position: Offset = payload("g")
    """Where, counted from the top left corner of the page."""

    velocity: Offset = payload("v")
    """Speed of the pointer, right and down, in logical pixels a second."""

    primary_velocity: float | None = payload("pv", default=None)
    """Speed along the axis of the drag, in logical pixels a second."""
