from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.events import Event, EventControlType, event, payload

if TYPE_CHECKING:
    from flet.controls.base.duration import Duration
    from flet.controls.effects.transform import Offset


@event
class ScaleStartEvent(Event[EventControlType]):
    """Fingers began to move, zoom or turn."""

    local_focal_point: Offset = payload("lfp")
    """The point between the fingers, counted from the top left corner of the control."""

    global_focal_point: Offset = payload("gfp")
    """The point between the fingers, counted from the top left corner of the page."""

    pointer_count: int = payload("pc")
    """How many fingers or buttons take part."""

    timestamp: Duration | None = payload("ts", default=None)
    """When it happened."""


@event
class ScaleUpdateEvent(Event[EventControlType]):
    """Fingers move, zoom or turn."""

    local_focal_point: Offset = payload("lfp")
    """The point between the fingers, counted from the top left corner of the control."""

    global_focal_point: Offset = payload("gfp")
    """The point between the fingers, counted from the top left corner of the page."""

    focal_point_delta: Offset = payload("fpd")
    """How far the point between the fingers moved since the event before."""

    pointer_count: int = payload("pc")
    """How many fingers or buttons take part."""

    horizontal_scale: float = payload("hs")
    """Factor since the start, horizontally."""

    vertical_scale: float = payload("vs")
    """Factor since the start, vertically."""

    scale: float = payload("s")
    """Factor since the start."""

    rotation: float = payload("rot")
    """Rotation since the start, in radians."""

    timestamp: Duration | None = payload("ts", default=None)
    """When it happened."""


@event
class ScaleEndEvent(Event[EventControlType]):
    """Fingers stopped moving, zooming or turning."""

    pointer_count: int = payload("pc")
    """How many fingers or buttons take part."""

    velocity: Offset = payload("v")
    """Speed of the point between the fingers, right and down, in logical pixels a second."""
