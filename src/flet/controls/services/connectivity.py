from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.services.service import Service
from flet.engine.declare.control import control
from flet.engine.declare.events import Event, EventControlType, event
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.engine.declare.events import EventHandler


class ConnectivityType(Enum):
    """Kinds of networks."""

    BLUETOOTH = "bluetooth"
    ETHERNET = "ethernet"
    MOBILE = "mobile"
    NONE = "none"
    OTHER = "other"
    VPN = "vpn"
    WIFI = "wifi"


@event
class ConnectivityChangeEvent(Event[EventControlType]):
    """The network changed."""

    connectivity: list[ConnectivityType]
    """The networks in use now."""


@control("Connectivity")
class Connectivity(Service):
    """Tells which network the visitor's device uses."""

    on_change: EventHandler[ConnectivityChangeEvent[Connectivity]] | None = prop(default=None, passive=True)
    """Called when the network changed."""

    async def get_connectivity(self) -> list[ConnectivityType]:
        """Return the networks in use, `[ConnectivityType.NONE]` when offline."""
        return [ConnectivityType(name) for name in await self._invoke_method("get_connectivity")]
