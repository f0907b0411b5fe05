"""A FastAPI host whose lifespan starts and ends the Flet apps mounted in it."""

from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from inspect import isawaitable
from typing import Any

import fastapi
from fastapi.datastructures import Default
from fastapi.params import Depends
from fastapi.routing import APIRoute, APIRouter
from fastapi.utils import generate_unique_id
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute

from flet.fastapi.app_manager import app_manager

__all__ = ["FastAPI"]

_RESPONSE: type[Response] = Default(JSONResponse)
_OPERATION_ID: Callable[[APIRoute], str] = Default(generate_unique_id)

Handler = Callable[[], Awaitable[Any] | Any]


class FastAPI(fastapi.FastAPI):
    """A FastAPI application that may have Flet apps mounted; it takes all that `fastapi.FastAPI` takes.

    `openapi_prefix` is an old name of `root_path`.

    A `lifespan` runs inside that of the Flet apps, and the functions of `on_startup` and `on_shutdown` inside
    the `lifespan`.
    """

    def __init__(
        self,
        *,
        debug: bool = False,
        routes: list[BaseRoute] | None = None,
        title: str = "FastAPI",
        summary: str | None = None,
        description: str = "",
        version: str = "0.1.0",
        openapi_url: str | None = "/openapi.json",
        openapi_tags: list[dict[str, Any]] | None = None,
        servers: list[dict[str, str | Any]] | None = None,
        dependencies: Sequence[Depends] | None = None,
        default_response_class: type[Response] = _RESPONSE,
        redirect_slashes: bool = True,
        docs_url: str | None = "/docs",
        redoc_url: str | None = "/redoc",
        swagger_ui_oauth2_redirect_url: str | None = "/docs/oauth2-redirect",
        swagger_ui_init_oauth: dict[str, Any] | None = None,
        middleware: Sequence[Middleware] | None = None,
        exception_handlers: dict[
            int | type[Exception], Callable[[Request, Any], Coroutine[Any, Any, Response]]
        ]
        | None = None,
        on_startup: Sequence[Handler] | None = None,
        on_shutdown: Sequence[Handler] | None = None,
        terms_of_service: str | None = None,
        contact: dict[str, str | Any] | None = None,
        license_info: dict[str, str | Any] | None = None,
        openapi_prefix: str = "",
        root_path: str = "",
        root_path_in_servers: bool = True,
        responses: dict[int | str, dict[str, Any]] | None = None,
        callbacks: list[BaseRoute] | None = None,
        webhooks: APIRouter | None = None,
        deprecated: bool | None = None,
        include_in_schema: bool = True,
        swagger_ui_parameters: dict[str, Any] | None = None,
        generate_unique_id_function: Callable[[APIRoute], str] = _OPERATION_ID,
        **extra: Any,
    ) -> None:
        given = locals()
        for name in ("self", "__class__", "openapi_prefix", "extra"):
            given.pop(name, None)
        given["root_path"] = root_path or openapi_prefix
        super().__init__(**given, **extra)

    def setup(self) -> None:
        """Wrap the lifespan; called by FastAPI at the end of construction."""
        super().setup()
        router = self.router
        own = router.lifespan_context

        @asynccontextmanager
        async def with_apps(app: Any) -> AsyncIterator[Any]:
            await app_manager.start()
            # Without a lifespan FastAPI calls these; with one it leaves them out. Here they are always called.
            startup, router.on_startup = router.on_startup, []
            shutdown, router.on_shutdown = router.on_shutdown, []
            try:
                async with own(app) as state:
                    await _call(startup)
                    yield state
                    await _call(shutdown)
            finally:
                router.on_startup, router.on_shutdown = startup, shutdown
                await app_manager.shutdown()

        router.lifespan_context = with_apps


async def _call(handlers: Sequence[Handler]) -> None:
    for handler in handlers:
        result = handler()
        if isawaitable(result):
            await result
