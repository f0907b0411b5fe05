"""A container that changes by itself."""

import asyncio
from concurrent.futures import Future

import flet as ft


class Live(ft.Container):
    """Calls `tick()` every second for as long as it is on the page."""

    _ticking: "Future[None] | None" = None

    def tick(self) -> None:
        """Set what has changed; it is sent afterwards."""
        raise NotImplementedError

    def did_mount(self) -> None:
        self._ticking = self.page.run_task(self._run)

    def will_unmount(self) -> None:
        if self._ticking is not None:
            self._ticking.cancel()

    async def _run(self) -> None:
        while True:
            await asyncio.sleep(1)
            self.tick()
            self.update()
