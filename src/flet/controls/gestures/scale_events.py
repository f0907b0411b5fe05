from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.events import Event, EventControlType, event, payload

if TYPE_CHECKING:
    from flet.controls.base.duration import Duration
    from flet.controls.effects.transform import Offset


@event
class ScaleStartEvent(Event[EventControlType]):
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
    local_focal_point: Offset = payload("lfp")
    """The point between the fingers, counted from the top left corner of the control."""

    global_focal_point: Offset = payload("gfp")
    """The point between the fingers, counted from the top left corner of the page."""

    focal_point_delta: Offset = payload("fpd")

    pointer_count: int = payload("pc")
    """How many fingers or buttons take part."""

    horizontal_scale: float = payload("hs")

    vertical_scale: float = payload("vs")

    scale: float = payload("s")
    """Factor by which it is enlarged."""

    rotation: float = payload("rot")

    timestamp: Duration | None = payload("ts", default=None)
    """When it happened."""


@event
class ScaleEndEvent(Event[EventControlType]):
    pointer_count: int = payload("pc")
    """How many fingers or buttons take part."""

    velocity: Offset = payload("v")
    """The speed in logical pixels a second."""
