from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.services.service import Service
from flet.engine.control import control
from flet.engine.events import Event, EventControlType, event
from flet.engine.props import prop

if TYPE_CHECKING:
    from datetime import datetime

    from flet.controls.base.duration import Duration
    from flet.controls.services.sensor_error_event import SensorErrorEvent
    from flet.engine.events import EventHandler


@event
class UserAccelerometerReadingEvent(Event[EventControlType]):
    x: float
    """Horizontal position in logical pixels."""

    y: float
    """Vertical position in logical pixels."""

    z: float
    """Along the axis out of the screen."""

    timestamp: datetime
    """When it happened."""


@control("UserAccelerometer")
class UserAccelerometer(Service):
    enabled: bool = True

    interval: Duration | None = None

    cancel_on_error: bool = True

    on_reading: EventHandler[UserAccelerometerReadingEvent] | None = prop(default=None, passive=True)

    on_error: EventHandler[SensorErrorEvent] | None = prop(default=None, passive=True)
    """Called when something went wrong."""
