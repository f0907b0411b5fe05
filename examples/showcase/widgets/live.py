"""A container that changes by itself."""

from typing import Any

import flet as ft


class Live(ft.Container):
    """Calls `tick()` every second for as long as it is on the page."""

    _ticking: Any = None

    def tick(self) -> None:
        """Set what has changed; it is sent afterwards."""
        raise NotImplementedError

    def did_mount(self) -> None:
        self._ticking = self.page.every(1, self._tick)

    def will_unmount(self) -> None:
        if self._ticking is not None:
            self._ticking.stop()

    async def _tick(self) -> None:
        self.tick()
        self.update()
