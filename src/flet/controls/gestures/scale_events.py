from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.events import Event, EventControlType, event, payload

if TYPE_CHECKING:
    from flet.controls.base.duration import Duration
    from flet.controls.effects.transform import Offset


@event
class ScaleStartEvent(Event[EventControlType]):
    local_focal_point: Offset = payload("lfp")

    global_focal_point: Offset = payload("gfp")

    pointer_count: int = payload("pc")

    timestamp: Duration | None = payload("ts", default=None)


@event
class ScaleUpdateEvent(Event[EventControlType]):
    local_focal_point: Offset = payload("lfp")

    global_focal_point: Offset = payload("gfp")

    focal_point_delta: Offset = payload("fpd")

    pointer_count: int = payload("pc")

    horizontal_scale: float = payload("hs")

    vertical_scale: float = payload("vs")

    scale: float = payload("s")

    rotation: float = payload("rot")

    timestamp: Duration | None = payload("ts", default=None)


@event
class ScaleEndEvent(Event[EventControlType]):
    pointer_count: int = payload("pc")

    velocity: Offset = payload("v")
