from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.events import Event, EventControlType, event, payload

if TYPE_CHECKING:
    from flet.controls.base.duration import Duration
    from flet.controls.effects.transform import Offset
    from flet.controls.gestures.pointer_events import PointerDeviceType


@event
class DragDownEvent(Event[EventControlType]):
    local_position: Offset = payload("l")
    """Where, counted from the top left corner of the control."""

    global_position: Offset = payload("g")
    """Where, counted from the top left corner of the page."""


@event
class DragStartEvent(Event[EventControlType]):
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
    local_position: Offset = payload("l")
    """Where, counted from the top left corner of the control."""

    global_position: Offset = payload("g")
    """Where, counted from the top left corner of the page."""

    local_delta: Offset | None = payload("ld", default=None)

    global_delta: Offset | None = payload("gd", default=None)

    primary_delta: float | None = payload("pd", default=None)

    timestamp: Duration | None = payload("ts", default=None)
    """When it happened."""


@event
class DragEndEvent(Event[EventControlType]):
    local_position: Offset = payload("l")
    """Where, counted from the top left corner of the control."""

    global_position: Offset = payload("g")
    """Where, counted from the top left corner of the page."""

    velocity: Offset = payload("v")
    """The speed in logical pixels a second."""

    primary_velocity: float | None = payload("pv", default=None)
