from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.services.service import Service
from flet.engine.control import control
from flet.engine.events import Event, EventControlType, event
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.engine.events import EventHandler


class BatteryState(Enum):
    CHARGING = "charging"
    CONNECTED_NOT_CHARGING = "connectedNotCharging"
    DISCHARGING = "discharging"
    FULL = "full"
    UNKNOWN = "unknown"


@event
class BatteryStateChangeEvent(Event[EventControlType]):
    state: BatteryState


@control("Battery")
class Battery(Service):
    on_state_change: EventHandler[BatteryStateChangeEvent] | None = prop(default=None, passive=True)
