"""The WebSocket endpoint: one browser tab talking to its session."""

from __future__ import annotations

import asyncio
import functools
import importlib
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, overload

from starlette.types import Scope
from starlette.websockets import WebSocket

from flet.engine.program.limits import Limits
from flet.engine.program.program import Program
from flet.fastapi.app_manager import app_manager
from flet.fastapi.environment import environment_fills_in
from flet.fastapi.forwarded.url_paths import join_paths, set_full_path
from flet.fastapi.main_alone import main_alone
from flet.fastapi.program_name import program_name, template_of
from flet.fastapi.programs import programs
from flet.fastapi.socket.allowed_host import allowed_host
from flet.fastapi.socket.early_registration import chosen_protocol, early_registration
from flet.fastapi.socket.origin import allowed_origin
from flet.fastapi.socket.session_cookie import sign_with
from flet.fastapi.socket.visited_place import VisitedPlace
from flet.logs import set_up_logs
from flet.settings import read_settings

if TYPE_CHECKING:
    from flet.engine.session.session import Session
    from flet.fastapi.socket.visit import Visit

ORIGIN_REFUSED = 4003
HOST_REFUSED = 4004


class FletApp(VisitedPlace):
    """Serves a program over a WebSocket.

    `await FletApp(main).handle(websocket)` is all that an endpoint needs. Sessions belong to the program, not to this
    object: one may be made for each connection, or one for all. Which program it is, is told by the template of the
    endpoint's path, such as `/{shop}/ws`, and by where `main` is written; or by `program_name`. What this object says
    of a visitor (`page_url`, `send_message()`, ...) is about the latest; `page.session.connection` is the page's own.

    Args:
        loop: accepted for compatibility; the running loop is used.
        executor: accepted for compatibility; a program has threads of its own.
        main: called for each new visitor with the page. May be given as the only argument, and as `session_handler`.
        before_main: called before the page is first sent.
        session_timeout_seconds: how long a session outlives its last connection.
        oauth_state_timeout_seconds: how long a visitor may take to sign in.
        upload_endpoint_path: path that takes uploads: below the program's own, or the whole path if it begins with a
            slash; without it there are none.
        secret_key: signs upload addresses.
        max_upload_size: largest upload taken, in bytes; any size if not given.
        proxy_path: path that a reverse proxy takes off, where it does not say so in `X-Forwarded-Prefix`.
        app_mount_path: path of the program in its site; what is before the WebSocket's if not given.
        websocket_endpoint_path: path of the WebSocket: below the program's own, or the whole path if it begins with a
            slash; `ws` if not given.
        routes_in_hash: whether the address bar shows routes behind a `#`.
        program_name: the program: endpoints with the same one share sessions and messages.
        program: the program itself, for who has made it.
    """

    @overload
    def __init__(self, main: Callable[..., Any], **options: Any) -> None: ...

    @overload
    def __init__(self, *, session_handler: Callable[..., Any], **options: Any) -> None: ...

    @overload
    def __init__(
        self,
        loop: asyncio.AbstractEventLoop | None = None,
        executor: ThreadPoolExecutor | None = None,
        main: Callable[..., Any] = ...,
        before_main: Callable[..., Any] | None = None,
        session_timeout_seconds: int = 3600,
        oauth_state_timeout_seconds: int = 600,
        upload_endpoint_path: str | None = None,
        secret_key: str | None = None,
        *,
        proxy_path: str | None = None,
        app_mount_path: str | None = None,
        websocket_endpoint_path: str | None = None,
        routes_in_hash: bool = False,
        max_upload_size: int | None = None,
        program_name: str | None = None,
        program: Program | None = None,
    ) -> None: ...

    @main_alone
    @environment_fills_in
    def __init__(
        self,
        loop: asyncio.AbstractEventLoop | None,
        executor: ThreadPoolExecutor | None,
        main: Callable[..., Any],
        before_main: Callable[..., Any] | None,
        session_timeout_seconds: int = 3600,
        oauth_state_timeout_seconds: int = 600,
        upload_endpoint_path: str | None = None,
        secret_key: str | None = None,
        *,
        proxy_path: str | None = None,
        app_mount_path: str | None = None,
        websocket_endpoint_path: str | None = None,
        routes_in_hash: bool = False,
        max_upload_size: int | None = None,
        program_name: str | None = None,
        program: Program | None = None,
    ) -> None:
        super().__init__(program)
        self.main = main
        self.before_main = before_main
        self.session_timeout_seconds = session_timeout_seconds
        self.oauth_state_timeout_seconds = oauth_state_timeout_seconds
        self.upload_endpoint_path = upload_endpoint_path
        self.secret_key = secret_key
        sign_with(secret_key)
        self.max_upload_size = max_upload_size
        self.proxy_path = proxy_path or ""
        self.app_mount_path = app_mount_path
        self.routes_in_hash = routes_in_hash
        self.takes_uploads = False
        """Whether the uploads are the program's own: a path with a slash before that is outside it is below it too."""
        self._settings = read_settings()
        set_up_logs(self._settings.log_level, self._settings.log_format)
        self.websocket_endpoint_path = websocket_endpoint_path or self._settings.websocket_handler_endpoint
        self.program_name = program_name
        self._visit: Visit | None = None

    @staticmethod
    def load() -> None:
        """Load what it takes to serve the first visitor."""
        importlib.import_module("flet.fastapi.socket.visit")

    async def handle(self, websocket: WebSocket) -> None:
        """Serve one WebSocket until it ends."""
        from flet.fastapi.socket.visit import Visit

        await app_manager.start()
        set_full_path(websocket.scope)
        settings = self._settings
        if not allowed_host(websocket.scope, settings.allowed_hosts):
            await websocket.close(HOST_REFUSED, "host not allowed")
            return
        if not allowed_origin(websocket, settings.allowed_origins):
            await websocket.close(ORIGIN_REFUSED, "origin not allowed")
            return
        protocol = None
        if "uvicorn" in sys.modules:
            from flet.fastapi.socket.bounded_protocol import BoundedWebSocket

            protocol = BoundedWebSocket.take_over(websocket, settings.ws_max_message_size)
        await websocket.accept(chosen_protocol(websocket.scope), self._cookie_instead(websocket))
        registration = early_registration(websocket.scope)
        program = self._visited(websocket.scope)
        self._visit = self._visit_of(program, websocket, Visit)
        if protocol is None:
            await self._visit.run(registration)
            return
        protocol.forget_handshake()
        self._visit.connection.write = protocol.write
        protocol.taker = self._visit.take
        try:
            await self._visit.run(registration)
        finally:
            protocol.taker = None

    @property
    def session(self) -> Session | None:
        """The session of the latest visitor, `None` while nobody has connected."""
        return self._visit.session if self._visit is not None else None

    def keep_program(self) -> Program:
        """Return a program of this endpoint's own; it lives as long as the endpoint."""
        self.program = programs.new(self.main, self._limits(), self.program_name or "")
        return self.program

    def program_for(self, scope: Scope) -> Program:
        """Return the program that a request asks for; it has begun."""
        program = self.program
        if program is None or not program.name:
            name = self.program_name or program_name(scope, self.main)
            program = program or programs.named(name, self.main, self._limits())
            program.name = program.name or name
        program.begin()
        program.shows_errors = self._settings.show_errors
        if program.shows_errors:
            from flet.engine.program.told_in_tabs import tell_in_tabs

            tell_in_tabs(program)
        return program

    def _visited(self, scope: Scope) -> Program:
        program = self.program_for(scope)
        program.visit_of = functools.partial(self._visit_of, program)
        if self._settings.metrics and program.meter is None:
            from flet.fastapi.server.metrics import meter_of

            program.meter = meter_of(self._mount({**scope, "path": template_of(scope)}) or "/")
        if self._settings.inspect:
            from flet.fastapi.inspector.handled import HandlerMeter

            if not isinstance(program.meter, HandlerMeter):
                program.meter = HandlerMeter(program.meter)
        return program

    def name_program(self, scope: Scope) -> None:
        """Name the program of this endpoint's own, from a request to it: as on every other worker."""
        if self.program is not None and not self.program.name:
            path = join_paths(scope.get("root_path", ""), self.websocket_endpoint_path)
            self.program.name = program_name({**scope, "path": path}, self.main)

    def _visit_of(self, program: Program, websocket: WebSocket, kind: type[Visit]) -> Visit:
        most = self._settings.ws_max_message_size
        return kind(program, websocket, most, self._request, self.main, self.before_main)

    def _limits(self) -> Limits:
        return Limits(
            session_timeout=self.session_timeout_seconds,
            events_per_second=self._settings.event_rate,
            threads=self._settings.max_threads,
            away_bytes=self._settings.max_away_bytes,
            frame_parts=self._settings.ws_max_parts,
        )
