from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.events import Event, EventControlType, event, payload

if TYPE_CHECKING:
    from flet.controls.effects.transform import Offset
    from flet.controls.gestures.pointer_events import PointerDeviceType


@event
class TapEvent(Event[EventControlType]):
    kind: PointerDeviceType | None = payload("k", default=None)
    """What kind of device the pointer is."""

    local_position: Offset | None = payload("l", default=None)
    """Where, counted from the top left corner of the control."""

    global_position: Offset | None = payload("g", default=None)
    """Where, counted from the top left corner of the page."""


@event
class TapMoveEvent(Event[EventControlType]):
    kind: PointerDeviceType = payload("k")
    """What kind of device the pointer is."""

    local_position: Offset = payload("l")
    """Where, counted from the top left corner of the control."""

    global_position: Offset = payload("g")
    """Where, counted from the top left corner of the page."""

    delta: Offset = payload("d")


@event
class MultiTapEvent(Event[EventControlType]):
    correct_touches: bool = payload("ct")


@event
class LongPressDownEvent(Event[EventControlType]):
    local_position: Offset = payload("l")
    """Where, counted from the top left corner of the control."""

    global_position: Offset = payload("g")
    """Where, counted from the top left corner of the page."""

    kind: PointerDeviceType | None = payload("k", default=None)
    """What kind of device the pointer is."""


@event
class LongPressStartEvent(Event[EventControlType]):
    local_position: Offset | None = payload("l", default=None)
    """Where, counted from the top left corner of the control."""

    global_position: Offset | None = payload("g", default=None)
    """Where, counted from the top left corner of the page."""


@event
class LongPressMoveUpdateEvent(Event[EventControlType]):
    local_position: Offset = payload("l")
    """Where, counted from the top left corner of the control."""

    global_position: Offset = payload("g")
    """Where, counted from the top left corner of the page."""

    offset_from_origin: Offset = payload("ofo")

    local_offset_from_origin: Offset = payload("lofo")


@event
class LongPressEndEvent(Event[EventControlType]):
    velocity: Offset = payload("v")
    """The speed in logical pixels a second."""

    local_position: Offset | None = payload("l", default=None)
    """Where, counted from the top left corner of the control."""

    global_position: Offset | None = payload("g", default=None)
    """Where, counted from the top left corner of the page."""
