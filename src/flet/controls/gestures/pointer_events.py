from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.engine.declare.events import Event, EventControlType, event, payload

if TYPE_CHECKING:
    from flet.controls.base.duration import Duration
    from flet.controls.effects.transform import Offset


class PointerDeviceType(Enum):
    """Kinds of devices that point."""

    TOUCH = "touch"
    MOUSE = "mouse"
    STYLUS = "stylus"
    INVERTED_STYLUS = "invertedStylus"
    TRACKPAD = "trackpad"
    UNKNOWN = "unknown"


@event
class PointerEvent(Event[EventControlType]):
    """The pointer moved, came or left."""

    kind: PointerDeviceType = payload("k")
    """What kind of device the pointer is."""

    local_position: Offset = payload("l")
    """Where, counted from the top left corner of the control."""

    global_position: Offset = payload("g")
    """Where, counted from the top left corner of the page."""

    timestamp: Duration = payload("ts")
    """When it happened."""

    device: float = payload("dev")
    """Number that tells pointers apart."""

    pressure: float = payload("ps")
    """How hard it presses."""

    pressure_min: float = payload("pMin")
    """The least pressure that the device knows."""

    pressure_max: float = payload("pMax")
    """The greatest pressure that the device knows."""

    distance: float = payload("dist")
    """How far it is from the screen."""

    distance_max: float = payload("distMax")
    """The greatest distance that the device knows."""

    size: float = payload("size")
    """Size of the place that it touches."""

    radius_major: float = payload("rMj")
    """Half of the longer axis of that place, in logical pixels."""

    radius_minor: float = payload("rMn")
    """Half of the shorter axis of that place, in logical pixels."""

    radius_min: float = payload("rMin")
    """The least radius that the device knows."""

    radius_max: float = payload("rMax")
    """The greatest radius that the device knows."""

    orientation: float = payload("or")
    """Rotation of that place, or of the pen, in radians."""

    tilt: float = payload("tilt")
    """Angle between the pen and a line upright on the screen, in radians."""

    local_delta: Offset | None = payload("ld", default=None, kw_only=True)
    """How far it moved since the event before."""

    global_delta: Offset | None = payload("gd", default=None, kw_only=True)
    """How far it moved since the event before."""


@event
class ScrollEvent(Event[EventControlType]):
    """The wheel was turned."""

    local_position: Offset = payload("l")
    """Where, counted from the top left corner of the control."""

    global_position: Offset = payload("g")
    """Where, counted from the top left corner of the page."""

    scroll_delta: Offset = payload("sd")
    """By how many logical pixels, right and down."""


@event
class ForcePressEvent(Event[EventControlType]):
    """A finger presses hard."""

    local_position: Offset = payload("l")
    """Where, counted from the top left corner of the control."""

    global_position: Offset = payload("g")
    """Where, counted from the top left corner of the page."""

    pressure: float = payload("p")
    """How hard, from 0 to 1."""


HoverEvent = PointerEvent
"""What a pointer that only moves reports; the same class as `PointerEvent`."""
