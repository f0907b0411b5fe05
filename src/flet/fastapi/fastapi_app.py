"""A FastAPI host whose lifespan starts and ends the Flet apps mounted in it."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from inspect import isawaitable
from typing import Any

import fastapi
from starlette.types import Lifespan

from flet.fastapi.app_manager import app_manager

__all__ = ["FastAPI"]

Handler = Callable[[], Awaitable[Any] | Any]


class FastAPI(fastapi.FastAPI):
    """A FastAPI application that may have Flet apps mounted.

    Args:
        lifespan: The program's own lifespan; it runs inside that of the Flet apps.
        on_startup: Functions called at the start, after `lifespan` began.
        on_shutdown: Functions called at the end, before `lifespan` ends.
        options: Everything else that FastAPI takes.
    """

    def __init__(
        self,
        *,
        lifespan: Lifespan[Any] | None = None,
        on_startup: Sequence[Handler] | None = None,
        on_shutdown: Sequence[Handler] | None = None,
        **options: Any,
    ) -> None:
        @asynccontextmanager
        async def with_apps(app: Any) -> AsyncIterator[Any]:
            await app_manager.start()
            try:
                async with (lifespan or _nothing)(app) as state:
                    # Given a lifespan, FastAPI leaves out what was registered with `on_event`.
                    await _call(app.router.on_startup)
                    yield state
                    await _call(app.router.on_shutdown)
            finally:
                await app_manager.shutdown()

        super().__init__(lifespan=with_apps, on_startup=on_startup, on_shutdown=on_shutdown, **options)


@asynccontextmanager
async def _nothing(_app: Any) -> AsyncIterator[None]:
    yield


async def _call(handlers: Sequence[Handler]) -> None:
    for handler in handlers:
        result = handler()
        if isawaitable(result):
            await result
