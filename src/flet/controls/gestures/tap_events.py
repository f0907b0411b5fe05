from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.events import Event, EventControlType, event, payload

if TYPE_CHECKING:
    from flet.controls.effects.transform import Offset
    from flet.controls.gestures.pointer_events import PointerDeviceType


@event
class TapEvent(Event[EventControlType]):
    kind: PointerDeviceType | None = payload("k", default=None)

    local_position: Offset | None = payload("l", default=None)

    global_position: Offset | None = payload("g", default=None)


@event
class TapMoveEvent(Event[EventControlType]):
    kind: PointerDeviceType = payload("k")

    local_position: Offset = payload("l")

    global_position: Offset = payload("g")

    delta: Offset = payload("d")


@event
class MultiTapEvent(Event[EventControlType]):
    correct_touches: bool = payload("ct")


@event
class LongPressDownEvent(Event[EventControlType]):
    local_position: Offset = payload("l")

    global_position: Offset = payload("g")

    kind: PointerDeviceType | None = payload("k", default=None)


@event
class LongPressStartEvent(Event[EventControlType]):
    local_position: Offset | None = payload("l", default=None)

    global_position: Offset | None = payload("g", default=None)


@event
class LongPressMoveUpdateEvent(Event[EventControlType]):
    local_position: Offset = payload("l")

    global_position: Offset = payload("g")

    offset_from_origin: Offset = payload("ofo")

    local_offset_from_origin: Offset = payload("lofo")


@event
class LongPressEndEvent(Event[EventControlType]):
    velocity: Offset = payload("v")

    local_position: Offset | None = payload("l", default=None)

    global_position: Offset | None = payload("g", default=None)
