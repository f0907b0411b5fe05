"""The FastAPI application of one Flet program: its endpoints, and its files behind them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from fastapi.exception_handlers import http_exception_handler
from fastapi.routing import APIRoute, APIRouter
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Match, Mount, Route, WebSocketRoute
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketClose

from flet.fastapi.forwarded.url_paths import redirect_into, set_full_path
from flet.fastapi.host import FastAPI

__all__ = ["ProgramApp"]

REFUSED = 1008

Answer = Callable[[Request], Awaitable[Response]]


class ProgramApp(FastAPI):
    """Answers with an endpoint, with a route or mount that was added, or else with a file; in this order.

    Mounted at `/`, it leaves `/sub` to an app that is mounted at `/sub` beside it.

    Args:
        files: Answers where nothing else does.
        options: For `fastapi.FastAPI`. Dependencies hold for all that belongs to the program.
    """

    def __init__(self, files: ASGIApp, options: dict[str, Any]) -> None:
        handlers = {HTTPException: _turn_away, **(options.get("exception_handlers") or {})}
        super().__init__(**options | {"exception_handlers": handlers})
        self._guarded = bool(self.router.dependencies)
        self._files = _guarded(files, self.router) if self._guarded else files
        self.router.default = self._otherwise

    def endpoint(self, path: str, answer: Answer, method: str, *, open_to_all: bool = False) -> None:
        """Adds an endpoint of the program. With another method its path is one of the program's routes."""
        if self._guarded and not open_to_all:
            self.router.add_api_route(
                path,
                answer,
                methods=[method],
                response_model=None,
                include_in_schema=False,
                route_class_override=_GuardedEndpoint,
            )
        else:
            self.router.routes.append(_Endpoint(path, answer, methods=[method]))

    def socket(self, path: str, serve: Callable[[WebSocket], Awaitable[None]]) -> None:
        """Adds the WebSocket of the program."""
        if self._guarded:
            self.router.add_api_websocket_route(path, serve)
        else:
            self.router.routes.append(WebSocketRoute(path, serve))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        set_full_path(scope)
        if scope["type"] == "http" and _is_sibling(scope, self):
            await RedirectResponse(redirect_into(scope))(scope, receive, send)
        elif scope["type"] == "websocket" and not self._wraps_sockets():
            # What FastAPI puts around routes is for requests; a socket that nobody wrapped goes straight there.
            scope["app"] = self
            await self.router(scope, receive, send)
        else:
            await super().__call__(scope, receive, send)

    def _wraps_sockets(self) -> bool:
        return self._guarded or bool(self.user_middleware) or self.middleware_stack is None

    async def _otherwise(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await WebSocketClose()(scope, receive, send)
        else:
            await self._files(scope, receive, send)


async def _turn_away(connection: Request | WebSocket, error: HTTPException) -> Response | None:
    if isinstance(connection, Request):
        return await http_exception_handler(connection, error)
    # Not every server can answer with more.
    await connection.close(REFUSED)
    return None


class _OneMethod:
    """A route that is none for requests with another method. Its path may be below the mount, or the whole one."""

    path: str

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        is_whole = scope.get("path") == self.path
        match, child = super().matches({**scope, "root_path": ""} if is_whole else scope)  # type: ignore[misc]
        return (Match.NONE, {}) if match is Match.PARTIAL else (match, child)


class _Endpoint(_OneMethod, Route): ...


class _GuardedEndpoint(_OneMethod, APIRoute): ...


class _PassOn(Response):
    """The answer of another application."""

    def __init__(self, app: ASGIApp) -> None:
        super().__init__()
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._app(scope, receive, send)


def _guarded(app: ASGIApp, like: APIRouter) -> ASGIApp:
    """Returns `app` behind the dependencies of a router."""
    guard = APIRouter(
        dependencies=like.dependencies,
        dependency_overrides_provider=like.dependency_overrides_provider,
        redirect_slashes=False,
    )

    async def pass_on() -> Response:
        return _PassOn(app)

    guard.add_api_route("/{path:path}", pass_on, methods=["GET", "HEAD"], response_model=None)
    return guard


def _is_sibling(scope: Scope, site: ProgramApp) -> bool:
    """Whether the path is that of an app mounted beside this one, but for the slash behind it."""
    host: Any = scope.get("app")
    mounts = [route for route in getattr(host, "routes", ()) if isinstance(route, Mount)]
    here = scope["path"].removeprefix(scope.get("root_path", ""))
    return any(mount.app is site and not mount.path for mount in mounts) and any(
        mount.path and mount.path == here for mount in mounts
    )
