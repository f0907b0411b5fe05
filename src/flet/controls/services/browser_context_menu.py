from __future__ import annotations

from flet.controls.services.service import Service
from flet.engine.declare.control import control
from flet.engine.declare.props import prop


@control("BrowserContextMenu")
class BrowserContextMenu(Service):
    """Turns the browser's own context menu off and on."""

    _disabled: bool = prop(default=False, init=False, skip=True)

    @property
    def disabled(self) -> bool:
        """Whether `disable()` was called last."""
        return self._disabled

    async def disable(self) -> None:
        """Keep the browser's own menu from opening, so that the right button is free for the program."""
        await self._invoke_method("disable_menu")
        self._disabled = True

    async def enable(self) -> None:
        """Let the browser's own menu open again."""
        await self._invoke_method("enable_menu")
        self._disabled = False
