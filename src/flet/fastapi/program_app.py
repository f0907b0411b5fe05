"""The FastAPI application of one Flet program, which takes all that FastAPI takes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from fastapi.routing import APIRoute, APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket

from flet.fastapi.host import FastAPI
from flet.fastapi.program_routes import Answer, OneMethod, ProgramRoutes, turn_away

__all__ = ["ProgramApp"]


class ProgramApp(ProgramRoutes, FastAPI):
    """A program as a site, or as a part of one.

    Args:
        files: Answers where nothing else does.
        options: For `fastapi.FastAPI`. Dependencies hold for all that belongs to the program.
    """

    def __init__(self, files: ASGIApp, options: dict[str, Any]) -> None:
        handlers = {HTTPException: turn_away, **(options.get("exception_handlers") or {})}
        FastAPI.__init__(self, **options | {"exception_handlers": handlers})
        self._guarded = bool(self.router.dependencies)
        self.answer_with(_guarded(files, self.router) if self._guarded else files)

    def endpoint(self, path: str, answer: Answer, method: str, *, open_to_all: bool = False) -> None:
        """Add an endpoint of the program. With another method its path is one of the program's routes."""
        if not self._guarded or open_to_all:
            super().endpoint(path, answer, method, open_to_all=open_to_all)
            return
        self.router.add_api_route(
            path,
            answer,
            methods=[method],
            response_model=None,
            include_in_schema=False,
            route_class_override=_GuardedEndpoint,
        )

    def socket(self, path: str, serve: Callable[[WebSocket], Awaitable[None]]) -> None:
        """Add the WebSocket of the program."""
        if self._guarded:
            self.router.add_api_websocket_route(path, serve)
        else:
            super().socket(path, serve)

    def _wraps_sockets(self) -> bool:
        return self._guarded or super()._wraps_sockets()


class _GuardedEndpoint(OneMethod, APIRoute): ...


class _PassOn(Response):
    """The answer of another application."""

    def __init__(self, app: ASGIApp) -> None:
        super().__init__()
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._app(scope, receive, send)


def _guarded(app: ASGIApp, like: APIRouter) -> ASGIApp:
    """Return `app` behind the dependencies of a router."""
    guard = APIRouter(
        dependencies=like.dependencies,
        dependency_overrides_provider=like.dependency_overrides_provider,
        redirect_slashes=False,
    )

    async def pass_on() -> Response:
        return _PassOn(app)

    guard.add_api_route("/{path:path}", pass_on, methods=["GET", "HEAD"], response_model=None)
    return guard
