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
class AccelerometerReadingEvent(Event[EventControlType]):
    """How the device is accelerated, in metres per second squared."""

    x: float
    """Along the axis to the right of the screen."""

    y: float
    """Along the axis to the top of the screen."""

    z: float
    """Along the axis out of the screen."""

    timestamp: datetime
    """When it happened."""


@control("Accelerometer")
class Accelerometer(Service):
    """Tells how the device is accelerated, gravity included."""

    enabled: bool = True
    """Whether it is measured."""

    interval: Duration | None = None
    """How often it is measured; 200 ms by default."""

    cancel_on_error: bool = True
    """Whether measuring stops at the first error."""

    on_reading: EventHandler[AccelerometerReadingEvent[Accelerometer]] | None = prop(
        default=None, passive=True
    )
    """Called at every measurement."""

    on_error: EventHandler[SensorErrorEvent[Accelerometer]] | None = prop(default=None, passive=True)
    """Called when something went wrong."""
