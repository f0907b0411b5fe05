"""The start and the end of an application that visitors come to."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

__all__ = ["Lifespan"]


class Lifespan:
    """The lifespan of an application, from before the first request to after the last."""

    def __init__(self, app: Any) -> None:
        self._app = app
        self._told: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._answered: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._task: asyncio.Task[None] | None = None

    async def begin(self) -> None:
        """Start it, if the application has one.

        Raises:
            RuntimeError: It failed.
        """
        self._told.put_nowait({"type": "lifespan.startup"})
        self._task = asyncio.get_running_loop().create_task(self._run())
        await self._next()

    async def end(self) -> None:
        """End it.

        Raises:
            RuntimeError: It failed.
        """
        if self._task is not None and not self._task.done():
            self._told.put_nowait({"type": "lifespan.shutdown"})
            await self._next()
            await asyncio.wait([self._task])

    async def _next(self) -> None:
        message = await self._answered.get()
        if message["type"].endswith(".failed"):
            raise RuntimeError(f"The application's lifespan failed: {message.get('message', '')}")

    async def _run(self) -> None:
        scope = {"type": "lifespan", "asgi": {"version": "3.0", "spec_version": "2.0"}, "state": {}}
        try:
            await self._app(scope, self._told.get, self._answered.put)
        except Exception as error:
            # So says an application that has no lifespan.
            logging.getLogger("flet.testing").debug("no lifespan: %s", error)
        finally:
            self._answered.put_nowait({"type": "lifespan.ended"})
