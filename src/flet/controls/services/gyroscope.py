from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.services.service import Service
from flet.engine.declare.control import control
from flet.engine.declare.events import Event, EventControlType, event
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from datetime import datetime

    from flet.controls.base.duration import Duration
    from flet.controls.services.sensor_error_event import SensorErrorEvent
    from flet.engine.declare.events import EventHandler


@event
class GyroscopeReadingEvent(Event[EventControlType]):
    """How the device turns, in radians a second."""

    x: float
    """Along the axis to the right of the screen."""

    y: float
    """Along the axis to the top of the screen."""

    z: float
    """Along the axis out of the screen."""

    timestamp: datetime
    """When it happened."""


@control("Gyroscope")
class Gyroscope(Service):
    """Tells how the device turns."""

    enabled: bool = True
    """Whether it is measured."""

    interval: Duration | None = None
    """How often it is measured; 200 ms by default."""

    cancel_on_error: bool = True
    """Whether measuring stops at the first error."""

    on_reading: EventHandler[GyroscopeReadingEvent[Gyroscope]] | None = prop(default=None, passive=True)
    """Called at every measurement."""

    on_error: EventHandler[SensorErrorEvent[Gyroscope]] | None = prop(default=None, passive=True)
    """Called when something went wrong."""
