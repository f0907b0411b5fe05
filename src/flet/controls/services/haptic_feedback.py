from __future__ import annotations

from flet.controls.services.service import Service
from flet.engine.declare.control import control


@control("HapticFeedback")
class HapticFeedback(Service):
    """Lets the device knock or vibrate."""

    async def heavy_impact(self) -> None:
        """A strong, short knock."""
        await self._invoke_method("heavy_impact")

    async def medium_impact(self) -> None:
        """A short knock of middle strength."""
        await self._invoke_method("medium_impact")

    async def light_impact(self) -> None:
        """A light, short knock."""
        await self._invoke_method("light_impact")

    async def selection_click(self) -> None:
        """The click felt while a wheel turns past its items."""
        await self._invoke_method("selection_click")

    async def vibrate(self) -> None:
        """Vibrate for about half a second."""
        await self._invoke_method("vibrate")
