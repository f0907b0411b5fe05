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

    global_position: Offset = payload("g")


@event
class DragStartEvent(Event[EventControlType]):
    kind: PointerDeviceType = payload("k")

    local_position: Offset = payload("l")

    global_position: Offset = payload("g")

    timestamp: Duration | None = payload("ts", default=None)


@event
class DragUpdateEvent(Event[EventControlType]):
    local_position: Offset = payload("l")

    global_position: Offset = payload("g")

    local_delta: Offset | None = payload("ld", default=None)

    global_delta: Offset | None = payload("gd", default=None)

    primary_delta: float | None = payload("pd", default=None)

    timestamp: Duration | None = payload("ts", default=None)


@event
class DragEndEvent(Event[EventControlType]):
    local_position: Offset = payload("l")

    global_position: Offset = payload("g")

    velocity: Offset = payload("v")

    primary_velocity: float | None = payload("pv", default=None)
