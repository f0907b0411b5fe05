from __future__ import annotations

from flet.controls.services.service import Service
from flet.engine.declare.control import control


@control("Wakelock")
class Wakelock(Service):
    """Keeps the screen from going dark."""

    async def enable(self) -> None:
        """Keep the screen on as long as the page is in front.

        Raises:
            RuntimeError: the browser cannot, or does not: it may save power, or the page has not come over https.
        """
        await self._invoke_method("enable")

    async def disable(self) -> None:
        """Let the screen go dark again."""
        await self._invoke_method("disable")

    async def is_enabled(self) -> bool:
        """Say whether the screen is kept on."""
        on: bool = await self._invoke_method("is_enabled")
        return on
