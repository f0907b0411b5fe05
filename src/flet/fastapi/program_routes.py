"""What answers in a Flet program: its endpoints, and its files behind them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

from starlette._utils import get_route_path
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Match, Mount, Route, WebSocketRoute
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketClose

from flet.fastapi.app_manager import app_manager
from flet.fastapi.forwarded.url_paths import redirect_into, set_full_path
from flet.fastapi.server.collector import short_collections

__all__ = ["Answer", "OneMethod", "ProgramRoutes", "ServedApp", "lifespan_of_programs", "turn_away"]

REFUSED = 1008
WITHOUT_BODY = (204, 304)

Answer = Callable[[Request], Awaitable[Response]]


class ProgramRoutes(Starlette):
    """Answers with an endpoint, with a route or mount that was added, or else with a file; in this order.

    Mounted at `/`, it leaves `/sub` to an app that is mounted at `/sub` beside it.
    """

    _files: ASGIApp
    _after_first: Callable[[], object] | None = None
    _seen: Callable[[Scope], object] | None = None
    _sockets: Mapping[str, Callable[[WebSocket], Awaitable[None]]] = {}

    def after_first_answer(self, action: Callable[[], object]) -> None:
        """Have something done in a thread once the first request was answered: nobody has to wait for it before."""
        self._after_first = action

    def before_answers(self, action: Callable[[Scope], object]) -> None:
        """Have something done with each request before it is answered."""
        self._seen = action

    def answer_with(self, files: ASGIApp) -> None:
        """Answer with these where nothing else does."""
        self._files = files
        self.router.default = self._otherwise

    def endpoint(self, path: str, answer: Answer, method: str, *, open_to_all: bool = False) -> None:
        """Add an endpoint of the program. With another method its path is one of the program's routes."""
        self.router.routes.append(_Endpoint(path, answer, methods=[method]))

    def socket(self, path: str, serve: Callable[[WebSocket], Awaitable[None]]) -> None:
        """Add the WebSocket of the program."""
        self.router.routes.append(WebSocketRoute(path, serve))
        self._sockets = {**self._sockets, path: serve}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        set_full_path(scope)
        if self._seen is not None and scope["type"] != "lifespan":
            self._seen(scope)
        if scope["type"] == "http" and _is_sibling(scope, self):
            await RedirectResponse(redirect_into(scope))(scope, receive, send)
        elif scope["type"] == "websocket" and not self._wraps_sockets():
            # What is put around routes is for requests; a socket that nobody wrapped goes straight there.
            scope["app"] = self
            serve = self._sockets.get(get_route_path(scope))
            if serve is None:
                await self.router(scope, receive, send)
                return
            # Each function around what serves a visitor takes its memory for as long as he is there.
            websocket = WebSocket(scope, receive, send)
            try:
                await serve(websocket)
            except HTTPException as error:
                await turn_away(websocket, error)
        elif scope["type"] == "lifespan":
            with short_collections():  # the server serves this program as the whole application
                await super().__call__(scope, receive, send)
        else:
            await super().__call__(scope, receive, send)
            if self._after_first is not None and scope["type"] == "http":
                action, self._after_first = self._after_first, None
                asyncio.get_running_loop().run_in_executor(None, action)

    def _wraps_sockets(self) -> bool:
        # Instrumentation puts another method in this place, to have its own around all.
        is_instrumented = "build_middleware_stack" in self.__dict__
        return bool(self.user_middleware) or is_instrumented or self.middleware_stack is None

    async def _otherwise(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await WebSocketClose()(scope, receive, send)
        else:
            await self._files(scope, receive, send)


class ServedApp(ProgramRoutes):
    """A program that `ft.run()` serves by itself; a site that takes more is `ProgramApp`, at the cost of FastAPI."""

    def __init__(self, files: ASGIApp) -> None:
        super().__init__(lifespan=lifespan_of_programs, exception_handlers={HTTPException: turn_away})
        self.answer_with(files)


@asynccontextmanager
async def lifespan_of_programs(app: Any = None) -> AsyncIterator[None]:
    """Start what programs need, and end it."""
    await app_manager.start()
    try:
        yield
    finally:
        await app_manager.shutdown()


async def turn_away(connection: Any, error: Exception) -> Any:
    """Answer with the status that an endpoint has raised."""
    assert isinstance(error, HTTPException)
    if isinstance(connection, Request):
        if error.status_code < 200 or error.status_code in WITHOUT_BODY:
            return Response(status_code=error.status_code, headers=error.headers)
        return JSONResponse({"detail": error.detail}, error.status_code, error.headers)
    # Not every server can answer with more.
    await connection.close(REFUSED)
    return None


class OneMethod:
    """A route that is none for requests with another method. Its path may be below the mount, or the whole one."""

    path: str

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        is_whole = scope.get("path") == self.path
        match, child = super().matches({**scope, "root_path": ""} if is_whole else scope)  # type: ignore[misc]
        return (Match.NONE, {}) if match is Match.PARTIAL else (match, child)


class _Endpoint(OneMethod, Route): ...


def _is_sibling(scope: Scope, site: ProgramRoutes) -> bool:
    """Say whether the path is that of an app mounted beside this one, but for the slash behind it."""
    host: Any = scope.get("app")
    mounts = [route for route in getattr(host, "routes", ()) if isinstance(route, Mount)]
    here = scope["path"].removeprefix(scope.get("root_path", ""))
    return any(mount.app is site and not mount.path for mount in mounts) and any(
        mount.path and mount.path == here for mount in mounts
    )
