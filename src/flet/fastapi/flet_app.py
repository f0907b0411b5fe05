"""The WebSocket endpoint: one browser tab talking to its session."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from starlette.websockets import WebSocket, WebSocketState

from flet.controls.page.make_page import take_registration
from flet.engine import wire
from flet.engine.request import ClientRequest
from flet.engine.session import Session
from flet.engine.site import Limits, Site
from flet.fastapi.connection import WebSocketConnection
from flet.fastapi.origin import allowed_origin
from flet.fastapi.redraw import redraw
from flet.fastapi.registration import Claim, find_session
from flet.fastapi.session_cookie import read_secret
from flet.fastapi.sign_in_return import returning_session
from flet.fastapi.sites import site_of
from flet.fastapi.upload_tickets import UploadAddresses, UploadTickets
from flet.fastapi.url_paths import join_paths
from flet.settings import Settings, read_settings

TOO_LARGE = 1009
TAKEN_OVER = 4000
NOT_REGISTERED = 4001
PROTOCOL_ERROR = 4002
ORIGIN_REFUSED = 4003

REGISTER_WITHIN = 10.0
"""Seconds that a client has to register."""

BAD_FRAMES = 100
"""Frames that are not of the protocol, after which a connection is closed."""


class FletApp:
    """Serves a program over a WebSocket.

    `await FletApp(main).handle(websocket)` is all that an endpoint needs. Sessions belong to `main` and the path of the
    endpoint, not to this object, so one may be made for each connection.

    Args:
        loop: accepted for compatibility; the running loop is used.
        executor: accepted for compatibility; a program has threads of its own.
        main: called for each new visitor with the page. May be given as the only argument.
        before_main: called before the page is first sent.
        session_timeout_seconds: how long a session outlives its last connection.
        oauth_state_timeout_seconds: how long a visitor may take to sign in.
        upload_endpoint_path: path that takes uploads, below the program's own; without it there are none.
        secret_key: signs upload addresses.
        proxy_path: path that a reverse proxy takes off.
        routes_in_hash: whether the address bar shows routes behind a `#`.
    """

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop | Callable[..., Any] | None = None,
        executor: ThreadPoolExecutor | None = None,
        main: Callable[..., Any] | None = None,
        before_main: Callable[..., Any] | None = None,
        session_timeout_seconds: int = 3600,
        oauth_state_timeout_seconds: int = 600,
        upload_endpoint_path: str | None = None,
        secret_key: str | None = None,
        *,
        session_handler: Callable[..., Any] | None = None,
        proxy_path: str = "",
        routes_in_hash: bool = False,
    ) -> None:
        if main is None:
            main = session_handler
        if main is None and callable(loop) and not isinstance(loop, asyncio.AbstractEventLoop):
            main = loop
        if main is None:
            raise TypeError("FletApp needs main, the function that builds the page of a visitor")
        self.main = main
        self.before_main = before_main
        self.session_timeout_seconds = session_timeout_seconds
        self.oauth_state_timeout_seconds = oauth_state_timeout_seconds
        self.upload_endpoint_path = upload_endpoint_path
        self.secret_key = secret_key
        self.proxy_path = proxy_path
        self.routes_in_hash = routes_in_hash
        self._settings = read_settings()

    async def handle(self, websocket: WebSocket) -> None:
        """Serve one WebSocket until it ends."""
        settings = self._settings
        if not allowed_origin(websocket, settings.allowed_origins):
            await websocket.close(ORIGIN_REFUSED, "origin not allowed")
            return
        site = site_of(self.main, self.before_main, websocket.scope["path"], self._limits())
        await websocket.accept()
        await _Visit(site, websocket, settings, self._request).run()

    def _request(self, websocket: WebSocket) -> ClientRequest:
        headers = {
            name.decode("latin-1"): value.decode("latin-1") for name, value in websocket.scope["headers"]
        }
        mount = websocket.scope["path"].rpartition("/")[0]
        uploads = self._upload_addresses(websocket, self._settings)
        base = join_paths(self.proxy_path, mount) + ("/#" if self.routes_in_hash else "")
        return ClientRequest(
            url=f"{websocket.scope['scheme']}://{headers.get('host', '')}{mount}",
            mount=mount.strip("/"),
            ip=websocket.client.host if websocket.client else None,
            user_agent=headers.get("user-agent"),
            headers=headers,
            cookies=dict(websocket.cookies),
            upload_url=uploads.make if uploads else None,
            route_path=lambda route: f"{base}/{route.lstrip('/')}",
            sign_in_seconds=self.oauth_state_timeout_seconds,
        )

    def _upload_addresses(self, websocket: WebSocket, settings: Settings) -> UploadAddresses | None:
        if not self.upload_endpoint_path:
            return None
        return UploadAddresses(
            tickets=UploadTickets(settings.secret_key or self.secret_key),
            mount=websocket.scope["path"].rpartition("/")[0],
            endpoint=self.upload_endpoint_path,
            proxy_path=self.proxy_path,
            session_secret=read_secret(websocket.headers),
        )

    def _limits(self) -> Limits:
        return Limits(session_timeout=self.session_timeout_seconds)


class _Visit:
    """One connection, from its registration to its end."""

    def __init__(
        self,
        site: Site,
        websocket: WebSocket,
        settings: Settings,
        make_request: Callable[[WebSocket], ClientRequest],
    ) -> None:
        self.site = site
        self.websocket = websocket
        self.connection = WebSocketConnection(websocket, site.limits.queued_bytes)
        self.make_request = make_request
        self.max_size = settings.ws_max_message_size
        self.session: Session | None = None
        self.numbered = False
        self.bad_frames = 0

    async def run(self) -> None:
        deadline = self.site.loop.call_later(REGISTER_WITHIN, self._not_registered)
        try:
            while (message := await self._receive()) is not None:
                frame = message.get("bytes")
                if frame is None:
                    self._bad("text frame")
                elif len(frame) > self.max_size:
                    self.connection.close(TOO_LARGE, "message too large")
                    break
                elif self.session is not None:
                    self._frame(self.session, frame)
                else:
                    await self._before_registration(frame, deadline)
        finally:
            deadline.cancel()
            if self.session is not None:
                self.session.detach(self.connection)
            await self._end()

    async def _receive(self) -> MutableMapping[str, Any] | None:
        """The next message of the socket, `None` at its end."""
        try:
            message = await self.websocket.receive()
        except (RuntimeError, OSError):
            return None  # it ended before we asked
        return None if message["type"] == "websocket.disconnect" else message

    async def _end(self) -> None:
        if self.websocket.application_state is WebSocketState.CONNECTED:
            await self.connection.drained()
        self.connection.gone()

    def _not_registered(self) -> None:
        self.site.dropped["not registered"] += 1
        self.connection.close(NOT_REGISTERED, "not registered in time")

    def _bad(self, reason: str) -> None:
        self.site.dropped[reason] += 1
        self.bad_frames += 1
        if self.bad_frames >= BAD_FRAMES:
            self.connection.close(PROTOCOL_ERROR, "not the protocol")

    # Frames

    def _frame(self, session: Session, frame: bytes) -> None:
        if session.connection is not self.connection:
            return  # taken over: what still arrives here is late
        kind = frame[0] if frame else -1
        try:
            if kind == wire.MESSAGE:
                self._message(session, wire.unpack(memoryview(frame)[1:]))
            elif kind == wire.NUMBERED and self.numbered:
                self._numbered(session, wire.unpack(memoryview(frame)[1:]))
            elif kind == wire.HEARTBEAT:
                self.connection.send(b"\x03")
            elif kind == wire.CHANNEL and len(frame) >= 5:
                session.channel_received(int.from_bytes(frame[1:5], "little"), frame[5:])
            elif kind >= 0:
                self._bad("unknown frame")
        except wire.FrameError:
            self._bad("garbage")

    def _message(self, session: Session, message: Any) -> None:
        if type(message) is not list or len(message) != 2:
            raise wire.FrameError("a message is [action, body]")
        session.receive(message[0], message[1])

    def _numbered(self, session: Session, content: Any) -> None:
        if type(content) is not list or len(content) != 3 or type(content[2]) is not list:
            raise wire.FrameError("a numbered frame is [seq, ack, messages]")
        seq, ack, messages = content
        if type(seq) is not int or type(ack) is not int:
            raise wire.FrameError("numbers are ints")
        session.link.acknowledged(ack)
        if seq and session.link.accept(seq):
            session.acknowledge_soon()
            for message in messages:
                try:
                    self._message(session, message)
                except wire.FrameError:
                    self._bad("garbage")

    # Registration

    async def _before_registration(self, frame: bytes, deadline: asyncio.TimerHandle) -> None:
        if frame[:1] == b"\x03":
            self.connection.send(b"\x03")
            return
        if frame[:1] != b"\x00":
            self._bad("frame before registration")
            return
        try:
            message = wire.unpack(memoryview(frame)[1:])
        except wire.FrameError:
            self._bad("garbage")
            return
        is_message = type(message) is list and len(message) == 2
        if not is_message or message[0] != wire.Action.REGISTER_CLIENT:
            self._bad("message before registration")
            return
        claim = Claim.read(message[1])
        if claim is None:
            self._bad("malformed registration")
        else:
            deadline.cancel()
            await self._register(claim)

    async def _register(self, claim: Claim) -> None:
        secret = read_secret(self.websocket.headers)
        returning = await returning_session(self.websocket)
        session = find_session(self.site, claim, secret) or returning
        self.numbered = claim.numbered
        if session is None:
            await self._welcome(claim, secret)
        else:
            self._welcome_back(session, claim)

    async def _welcome(self, claim: Claim, secret: str | None) -> None:
        site = self.site
        session = self.session = Session(site, self.make_request(self.websocket), secret)
        session.link.numbered = claim.numbered
        session.document = claim.document
        take_registration(session.page, claim.page)
        session.last_route = session.page.route
        site.enter(session)
        self._attach(session)

        # A client that names a session may show leftovers of an earlier one.
        await session.start(reset=claim.session_id is not None)

    def _welcome_back(self, session: Session, claim: Claim) -> None:
        old = session.connection
        if isinstance(old, WebSocketConnection):
            session.link.connection = None
            old.close(TAKEN_OVER, "taken over by a newer connection")
        self.session = session
        link = session.link
        link.numbered = claim.numbered
        same_document = claim.numbered and claim.document == session.document
        missed = link.missed_since(claim.received) if same_document and not session.tree.lost else None
        if not same_document:
            link.new_stream()
        session.document = claim.document
        route = take_registration(session.page, claim.page)
        self._attach(session)
        if missed is not None:
            link.acknowledged(claim.received)
            session.send_missed(missed)
        else:
            session.send_page()
            if not claim.numbered:
                redraw(session)
        session.raise_event("connect")
        if route is not None:
            session.receive(
                wire.Action.CONTROL_EVENT, {"target": 1, "name": "route_change", "data": {"route": route}}
            )

    def _attach(self, session: Session) -> None:
        self.connection.overflow = session.send_page
        session.attach(self.connection)
