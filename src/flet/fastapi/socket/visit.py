"""One connection of a browser tab: its registration, its frames, its end."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, MutableMapping
from typing import Any

from starlette.websockets import WebSocket, WebSocketState

from flet.controls.page.make_page import take_registration, take_request
from flet.engine.program.program import Program
from flet.engine.program.rate_limit import RateLimit
from flet.engine.session.context import current_page
from flet.engine.session.request import ClientRequest
from flet.engine.session.session import Session
from flet.engine.tree import wire
from flet.fastapi.server.shutdown import SERVICE_RESTART, shutdown
from flet.fastapi.sign_in.returning import returning_session
from flet.fastapi.socket.connection import WebSocketConnection
from flet.fastapi.socket.redraw import redraw
from flet.fastapi.socket.registration import Claim, find_session
from flet.fastapi.socket.session_cookie import read_secret
from flet.messaging.connection import Connection
from flet.messaging.session import Session as VisitorSession

TOO_LARGE = 1009
TAKEN_OVER = 4000
NOT_REGISTERED = 4001
PROTOCOL_ERROR = 4002

REGISTER_WITHIN = 10.0
"""Seconds that a client has to register."""

CLOSE_WITHIN = 5.0
"""Seconds in which a client has to read the rest of what it was sent."""

BAD_FRAMES = 100
"""Frames that are not of the protocol, after which a connection is closed."""

MESSAGES_IN_FRAME = 1000
"""Messages that a numbered frame may hold."""

IN_A_ROW = 50
"""Messages of one visitor after which others have their turn, however many more have arrived."""

logger = logging.getLogger("flet")


class Visit:
    """Serves the socket of one tab with the session that it registers for.

    Args:
        program: the program that it visits.
        websocket: accepted already.
        max_message_size: largest frame taken, in bytes.
        make_request: says who asks, for a session that begins here.
        main: builds the page of a session that begins here.
        before_main: called before that.
    """

    def __init__(
        self,
        program: Program,
        websocket: WebSocket,
        max_message_size: int,
        make_request: Callable[[WebSocket, Program], ClientRequest],
        main: Callable[..., Any],
        before_main: Callable[..., Any] | None,
    ) -> None:
        self.program = program
        self.websocket = websocket
        self.connection = WebSocketConnection(websocket, program.limits.queued_bytes, program.meter)
        self.make_request = make_request
        self.main = main
        self.before_main = before_main
        self.max_size = max_message_size
        self.session: Session | None = None
        self.numbered = False
        self.bad_frames = 0
        self.in_a_row = 0

    async def run(self) -> None:
        meter = self.program.meter
        deadline = self.program.loop.call_later(REGISTER_WITHIN, self._not_registered)
        self.program.connected(self.connection)
        try:
            while (message := await self._receive()) is not None:
                frame = message.get("bytes")
                if meter is not None:
                    meter.received(len(frame or message.get("text") or ""))
                if frame is None:
                    self._bad("text frame")
                elif len(frame) > self.max_size:
                    self.connection.close(TOO_LARGE, "message too large")
                    break
                elif self.session is not None:
                    messages = self._frame(self.session, frame)
                    await self._limit_rate(self.session.rate_limit, messages)
                else:
                    await self._before_registration(frame, deadline)
        except asyncio.CancelledError:
            self.connection.close(SERVICE_RESTART, "server is restarting")
            raise
        finally:
            deadline.cancel()
            if self.session is not None:
                self.session.detach(self.connection)
                logger.info("A browser is gone")
            self.program.disconnected(self.connection)
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
            await self.connection.drained(CLOSE_WITHIN)
        self.connection.gone()

    def _not_registered(self) -> None:
        self.program.dropped["not registered"] += 1
        self.connection.close(NOT_REGISTERED, "not registered in time")

    def _bad(self, reason: str) -> None:
        self.program.dropped[reason] += 1
        self.bad_frames += 1
        if self.bad_frames >= BAD_FRAMES:
            self.connection.close(PROTOCOL_ERROR, "not the protocol")

    async def _limit_rate(self, rate_limit: RateLimit | None, messages: int) -> None:
        """Leave what comes too fast in the socket; it keeps its order and is not lost."""
        self.in_a_row += messages
        if rate_limit is not None and (seconds := rate_limit.wait_after(messages)) > 0:
            self.program.delayed += messages
            if not rate_limit.delayed:
                rate_limit.delayed = True
                logger.warning("A visitor sends more than %g messages a second; they wait.", rate_limit.rate)
            await asyncio.sleep(seconds)
        elif self.in_a_row >= IN_A_ROW:
            self.in_a_row = 0
            await asyncio.sleep(0)

    # Frames

    def _frame(self, session: Session, frame: bytes) -> int:
        """Carry out a frame; returns how many messages it counts for."""
        if session.link.connection is not self.connection:
            return 1  # taken over: what still arrives here is late
        kind = frame[0] if frame else -1
        try:
            if kind == wire.MESSAGE:
                self._message(session, wire.unpack(memoryview(frame)[1:]))
            elif kind == wire.NUMBERED and self.numbered:
                return self._numbered(session, wire.unpack(memoryview(frame)[1:]))
            elif kind == wire.HEARTBEAT:
                self.connection.send(b"\x03")
            elif kind == wire.CHANNEL and len(frame) >= 5:
                session.channel_received(int.from_bytes(frame[1:5], "little"), frame[5:])
            elif kind >= 0:
                self._bad("unknown frame")
        except wire.FrameError:
            self._bad("garbage")
        return 1

    def _message(self, session: Session, message: Any) -> None:
        if type(message) is not list or len(message) != 2:
            raise wire.FrameError("a message is [action, body]")
        session.receive(message[0], message[1])

    def _numbered(self, session: Session, content: Any) -> int:
        if type(content) is not list or len(content) != 3 or type(content[2]) is not list:
            raise wire.FrameError("a numbered frame is [seq, ack, messages]")
        seq, ack, messages = content
        if type(seq) is not int or type(ack) is not int:
            raise wire.FrameError("numbers are ints")
        if len(messages) > MESSAGES_IN_FRAME:
            self.program.dropped["too many messages"] += 1
            self.connection.close(TOO_LARGE, "too many messages in one frame")
            return 1
        session.link.acknowledged(ack)
        if seq and session.link.accept(seq):
            session.acknowledge_soon()
            for message in messages:
                try:
                    self._message(session, message)
                except wire.FrameError:
                    self._bad("garbage")
        return len(messages) or 1

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
        request = self.make_request(self.websocket, self.program)
        returning = await returning_session(self.websocket, self.program, request.user)
        session = await find_session(self.program, claim, secret, request.user) or returning
        self.numbered = claim.numbered
        if session is not None:
            session.request = request
            self._welcome_back(session, claim)
        elif shutdown.begun:
            self.connection.close(SERVICE_RESTART, "server is restarting")
        else:
            await self._welcome(claim, request, secret)

    async def _welcome(self, claim: Claim, request: ClientRequest, secret: str | None) -> None:
        program = self.program
        session = self.session = VisitorSession(Connection(program, request, secret))
        session.link.numbered = claim.numbered
        session.document = claim.document
        take_registration(session.page, claim.page)
        session.last_route = session.page.route
        program.enter(session)
        self._attach(session)

        # A client that names a session may show leftovers of an earlier one.
        await session.start(self.main, self.before_main, reset=claim.session_id is not None)

    def _welcome_back(self, session: Session, claim: Claim) -> None:
        old = session.link.connection
        if old is not None:
            session.detach(old)  # half-open: nobody has noticed that the browser was gone
            old.close(TAKEN_OVER, "taken over by a newer connection")
        self.session = session
        link = session.link
        link.numbered = claim.numbered
        same_document = claim.numbered and claim.document == session.document
        missed = link.missed_since(claim.received) if same_document and not session.tree.lost else None
        if not same_document:
            link.new_stream()
            session.new_document()
        session.document = claim.document
        take_request(session.page)
        route = take_registration(session.page, claim.page)
        self._attach(session)
        if missed is not None:
            link.acknowledged(claim.received)
            session.delivery.missed(missed)
        else:
            session.delivery.page()
            if not claim.numbered:
                redraw(session)
        session.raise_event("connect")
        if route is not None:
            session.receive(
                wire.Action.CONTROL_EVENT, {"target": 1, "name": "route_change", "data": {"route": route}}
            )

    def _attach(self, session: Session) -> None:
        current_page.set(session.page)  # the log says whose frames are read here
        self.connection.overflow = self._too_slow
        session.attach(self.connection)
        logger.info("A browser is connected")

    def _too_slow(self) -> None:
        """What the browser had not read was dropped; it gets the page as it is now."""
        self.program.dropped["slow browser"] += 1
        if self.session is not None:
            self.session.delivery.page()
