from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.services.service import Service
from flet.engine.declare.control import control
from flet.engine.declare.events import Event, EventControlType, event
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.engine.declare.events import EventHandler


class BatteryState(Enum):
    """What a battery is doing."""

    CHARGING = "charging"
    CONNECTED_NOT_CHARGING = "connectedNotCharging"
    DISCHARGING = "discharging"
    FULL = "full"
    UNKNOWN = "unknown"


@event
class BatteryStateChangeEvent(Event[EventControlType]):
    """The battery began or ended charging."""

    state: BatteryState
    """The new state."""


@control("Battery")
class Battery(Service):
    """Tells about the battery of the visitor's device."""

    on_state_change: EventHandler[BatteryStateChangeEvent[Battery]] | None = prop(default=None, passive=True)
    """Called when the battery begins or ends charging."""

    async def get_battery_level(self) -> int | None:
        """Return the charge in percent, from 0 to 100.

        Raises:
            RuntimeError: the browser does not tell; of those on desktops and phones only Chromium's do, over https.
        """
        level: int | None = await self._invoke_method("get_battery_level")
        return level

    async def get_battery_state(self) -> BatteryState:
        """Say whether the battery is being charged.

        Raises:
            RuntimeError: the browser does not tell; see `get_battery_level()`.
        """
        return BatteryState(await self._invoke_method("get_battery_state"))

    async def is_in_battery_save_mode(self) -> bool:
        """Say whether the device saves power; browsers do not tell, and `False` is returned."""
        saving: bool = await self._invoke_method("is_in_battery_save_mode")
        return saving
