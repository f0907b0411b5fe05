from __future__ import annotations

from flet.engine.declare.events import Event, EventControlType, event


@event
class SensorErrorEvent(Event[EventControlType]):
    """A sensor failed."""

    message: str
    """Why."""
