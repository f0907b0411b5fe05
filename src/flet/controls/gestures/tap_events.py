from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.events import Event, EventControlType, event, payload

if TYPE_CHECKING:
    from flet.controls.effects.transform import Offset
    from flet.controls.gestures.pointer_events import PointerDeviceType


@event
class TapEvent(Event[EventControlType]):
    """A click or tap."""

    kind: PointerDeviceType | None = payload("k", default=None, kw_only=True)
    """What kind of device the pointer is."""

    local_position: Offset | None = payload("l", default=None, kw_only=True)
    """Where, counted from the top left corner of the control."""

    global_position: Offset | None = payload("g", default=None, kw_only=True)
    """Where, counted from the top left corner of the page."""


@event
class TapMoveEvent(Event[EventControlType]):
    """The pointer moved during a tap."""

    kind: PointerDeviceType = payload("k")
    """What kind of device the pointer is."""

    local_position: Offset = payload("l")
    """Where, counted from the top left corner of the control."""

    global_position: Offset = payload("g")
    """Where, counted from the top left corner of the page."""

    delta: Offset = payload("d")
    """How far it moved since the event before."""


@event
class MultiTapEvent(Event[EventControlType]):
    """Several fingers tapped at once."""

    correct_touches: bool = payload("ct")
    """Whether they were as many as `GestureDetector.multi_tap_touches`."""


@event
class LongPressDownEvent(Event[EventControlType]):
    """The pointer is down and may be held."""

    local_position: Offset = payload("l")
    """Where, counted from the top left corner of the control."""

    global_position: Offset = payload("g")
    """Where, counted from the top left corner of the page."""

    kind: PointerDeviceType | None = payload("k", default=None, kw_only=True)
    """What kind of device the pointer is."""


@event
class LongPressStartEvent(Event[EventControlType]):
    """A long press was recognised."""

    local_position: Offset | None = payload("l", default=None, kw_only=True)
    """Where, counted from the top left corner of the control."""

    global_position: Offset | None = payload("g", default=None, kw_only=True)
    """Where, counted from the top left corner of the page."""


@event
class LongPressMoveUpdateEvent(Event[EventControlType]):
    """The pointer moved during a long press."""

    local_position: Offset = payload("l")
    """Where, counted from the top left corner of the control."""

    global_position: Offset = payload("g")
    """Where, counted from the top left corner of the page."""

    offset_from_origin: Offset = payload("ofo")
    """How far it is from where the press began."""

    local_offset_from_origin: Offset = payload("lofo")
    """How far it is from where the press began."""


@event
class LongPressEndEvent(Event[EventControlType]):
    """A long press ended."""

    velocity: Offset = payload("v")
    """Speed of the pointer, right and down, in logical pixels a second."""

    local_position: Offset | None = payload("l", default=None, kw_only=True)
    """Where, counted from the top left corner of the control."""

    global_position: Offset | None = payload("g", default=None, kw_only=True)
    """Where, counted from the top left corner of the page."""
