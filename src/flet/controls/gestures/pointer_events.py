from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.engine.events import Event, EventControlType, event, payload

if TYPE_CHECKING:
    from flet.controls.base.duration import Duration
    from flet.controls.effects.transform import Offset


class PointerDeviceType(Enum):
    TOUCH = "touch"
    MOUSE = "mouse"
    STYLUS = "stylus"
    INVERTED_STYLUS = "invertedStylus"
    TRACKPAD = "trackpad"
    UNKNOWN = "unknown"


@event
class PointerEvent(Event[EventControlType]):
    kind: PointerDeviceType = payload("k")
    """What kind of device the pointer is."""

    local_position: Offset = payload("l")
    """Where, counted from the top left corner of the control."""

    global_position: Offset = payload("g")
    """Where, counted from the top left corner of the page."""

    timestamp: Duration = payload("ts")
    """When it happened."""

    device: float = payload("dev")

    pressure: float = payload("ps")

    pressure_min: float = payload("pMin")

    pressure_max: float = payload("pMax")

    distance: float = payload("dist")

    distance_max: float = payload("distMax")

    size: float = payload("size")
    """Size in logical pixels."""

    radius_major: float = payload("rMj")

    radius_minor: float = payload("rMn")

    radius_min: float = payload("rMin")

    radius_max: float = payload("rMax")

    orientation: float = payload("or")
    """Which way it is turned."""

    tilt: float = payload("tilt")

    local_delta: Offset | None = payload("ld", default=None)

    global_delta: Offset | None = payload("gd", default=None)


@event
class ScrollEvent(Event[EventControlType]):
    local_position: Offset = payload("l")
    """Where, counted from the top left corner of the control."""

    global_position: Offset = payload("g")
    """Where, counted from the top left corner of the page."""

    scroll_delta: Offset = payload("sd")


@event
class ForcePressEvent(Event[EventControlType]):
    local_position: Offset = payload("l")
    """Where, counted from the top left corner of the control."""

    global_position: Offset = payload("g")
    """Where, counted from the top left corner of the page."""

    pressure: float = payload("p")


HoverEvent = PointerEvent
"""What a pointer that only moves reports; the same class as `PointerEvent`."""
