"""One connection of a browser tab: its registration, its frames, its end."""

from __future__ import annotations

import asyncio
import contextvars
import functools
import logging
import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from starlette.websockets import WebSocket, WebSocketState

from flet.controls.page.make_page import page_of, take_registration, take_request
from flet.controls.page.page_events import ConnectEvent
from flet.engine.program.directory import DirectoryAway, Elsewhere, Kept, Lost, Relay
from flet.engine.program.program import Program
from flet.engine.session.context import current_page
from flet.engine.session.host import Pace
from flet.engine.session.request import ClientRequest, same_user
from flet.engine.session.session import Session
from flet.engine.tree import wire
from flet.engine.tree.received import (
    TooManyParts,
    are_events,
    is_event,
    measure,
    read_message,
    read_numbered,
    read_small,
)
from flet.fastapi.clustered import clustered
from flet.fastapi.server.kept_stores import kept_store
from flet.fastapi.server.shutdown import LAST_SECONDS, SERVICE_RESTART, ends_the_server, shutdown
from flet.fastapi.sign_in.returning import returns_to
from flet.fastapi.socket.connection import WebSocketConnection
from flet.fastapi.socket.redraw import redraw
from flet.fastapi.socket.registration import Claim, find_session
from flet.fastapi.socket.session_cookie import read_secret, shown_secrets
from flet.messaging.connection import Connection
from flet.messaging.session import Session as VisitorSession

GONE = 1001
TOO_LARGE = 1009
TAKEN_OVER = 4000
NOT_REGISTERED = 4001
PROTOCOL_ERROR = 4002
AGAIN_LATER = 1013

MOVED = 4006
"""Close code: another worker serves; come back at once."""

NOT_HERE = 4998
"""Close code between workers: the session is not there; no browser sees it."""

NOT_FOR_IT = 4997
"""Close code between workers: the session is not for this browser; no browser sees it."""

LOOKS = 4
"""How often a session is looked for that has just moved on from the worker where it was."""

LOOK_AGAIN = 0.15
"""Seconds between two looks."""

REGISTER_WITHIN = 10.0
"""Seconds that a client has to register."""

CLOSE_WITHIN = 5.0
"""Seconds in which a client has to read the rest of what it was sent."""

BAD_FRAMES = 100
"""Frames that are not of the protocol, after which a connection is closed."""

LARGE = 16 * 1024
"""Bytes from which on a frame is a large one: of those, the program looks at one at a time."""

LONGEST_REGISTRATION = 64 * 1024
"""Bytes that a client has to say who it is."""

REGISTRATION_PARTS = 1000
"""Values that it may consist of."""

BYTES_FOR_A_MESSAGE = 16 * 1024
PARTS_FOR_A_MESSAGE = 100
"""A frame that is as long, or has as many values, counts as one more message."""

HEARTBEATS = 20
"""Signs of life that are answered before a client has registered."""

LARGEST_SHARE = 0.5
"""Of the event loop's time, what all large frames together may take."""

MESSAGES_IN_FRAME = 1000
"""Messages that a numbered frame may hold."""

IN_A_ROW = 50
"""What the messages of one visitor cost after which others have their turn, however many more have arrived."""

_PAUSE = "flet.pause"
"""Marks a message of the socket that brings no frame, but for how long nothing more is read."""

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
        self.heartbeats = 0
        self.in_a_row = 0
        self.gave_up = False
        self.ends: asyncio.TimerHandle | None = None
        self.task: asyncio.Task[Any] | None = None
        self.context: contextvars.Context | None = None
        self.waits = False
        """Whether all that has arrived was carried out, and the session is there."""
        self.relay: Relay | None = None
        """The way to the worker that has the session."""
        self.unanswered: tuple[Callable[[], Awaitable[None]] | None, Callable[[], Awaitable[None]]] | None = (
            None
        )
        """What to do if that worker has not, or no longer, the session, or has it for somebody else."""
        self.pump: asyncio.Task[None] | None = None
        self.built: asyncio.Event | None = None
        """Set once `main` has built a page that goes on from another worker: what the browser sends is for that."""

    async def run(self) -> None:
        self.task = asyncio.current_task()
        self.connection.closing = self._closing
        deadline = self.program.loop.call_later(REGISTER_WITHIN, self._not_registered)
        self.program.connected(self.connection)
        try:
            while not self.connection.is_closed and (message := await self._receive()) is not None:
                await self._received(message, deadline)
        except asyncio.CancelledError as error:
            if self.gave_up and self.task is not None and self.task.uncancel() == 0:
                return  # the client did not take the close
            self.connection.close(SERVICE_RESTART, "server is restarting")
            if not ends_the_server(error):
                raise
        finally:
            deadline.cancel()
            if self.relay is not None:
                self.relay.close(GONE)
            if self.session is not None:
                self.session.detach(self.connection)
                logger.info("A browser is gone")
            self.program.disconnected(self.connection)
            await self._end()

    async def _received(self, message: MutableMapping[str, Any], deadline: asyncio.TimerHandle) -> None:
        frame = message.get("bytes")
        if _PAUSE in message:
            await self._let_others(message[_PAUSE])
            return
        if self.program.meter is not None:
            self.program.meter.received(len(frame or message.get("text") or ""))
        if frame is None:
            self._bad("text frame")
        elif len(frame) > self.max_size:
            self.connection.close(TOO_LARGE, "message too large")
        elif self.relay is not None:
            await self.relay.send(frame)
        elif self.session is None:
            await self._before_registration(frame, deadline)
        else:
            if self.built is not None:
                await self.built.wait()
            cost = await self._look_at(self.session, frame)
            await self._let_others(self._pause_after(self.session.rate_limit, cost))

    def take(self, frame: bytes) -> dict[str, Any] | None:
        """Carry out a frame as it arrives, if nothing that came before is left to do.

        Returns:
            What the visit has yet to see to, as a message of the socket.
        """
        session, context = self.session, self.context
        size = len(frame)
        if self.waits and self.relay is not None and size <= self.max_size and self.relay.write(frame):
            if self.program.meter is not None:
                self.program.meter.received(size)
            return None
        if not self.waits or session is None or context is None or size >= LARGE or size > self.max_size:
            return {"type": "websocket.receive", "bytes": frame}
        if self.program.meter is not None:
            self.program.meter.received(size)
        cost = context.run(self._frame, session, frame)
        pause = self._pause_after(session.rate_limit, cost)
        if pause is None and not session.inbound.takes_a_break and not self.connection.is_closed:
            return None
        return {"type": "websocket.receive", _PAUSE: pause}

    async def _look_at(self, session: Session, frame: bytes) -> int:
        if len(frame) < LARGE:
            return self._frame(session, frame)
        async with self.program.large_frames:
            begun = time.perf_counter()
            cost = self._frame(session, frame)
            took = time.perf_counter() - begun
            # The others have their turns, however many visitors send large frames.
            await asyncio.sleep(took * (1 / LARGEST_SHARE - 1))
        return cost

    def _closing(self) -> None:
        """Wait no longer than a while for one who does not read that the connection is closed."""
        if self.ends is None and self.task is not None:
            self.ends = self.program.loop.call_later(self._patience(), self._give_up, self.task)

    @staticmethod
    def _patience() -> float:
        return LAST_SECONDS if shutdown.begun else CLOSE_WITHIN

    def _give_up(self, task: asyncio.Task[Any]) -> None:
        self.gave_up = True
        task.cancel()

    async def _receive(self) -> MutableMapping[str, Any] | None:
        """Return the next message of the socket, `None` at its end."""
        self.waits = self.relay is not None or (
            self.session is not None and (self.built is None or self.built.is_set())
        )
        try:
            message = await self.websocket.receive()
        except (RuntimeError, OSError):
            return None  # it ended before we asked
        finally:
            self.waits = False
        return None if message["type"] == "websocket.disconnect" else message

    async def _end(self) -> None:
        if self.ends is not None:
            self.ends.cancel()
        try:
            if self.websocket.application_state is WebSocketState.CONNECTED:
                await self.connection.drained(self._patience())
        except asyncio.CancelledError as error:
            if not ends_the_server(error):
                raise
        finally:
            self.connection.gone()

    def _not_registered(self) -> None:
        self.program.dropped["not registered"] += 1
        self.connection.close(NOT_REGISTERED, "not registered in time")

    def _bad(self, reason: str) -> None:
        self.program.dropped[reason] += 1
        self.bad_frames += 1
        if self.bad_frames >= BAD_FRAMES:
            self.connection.close(PROTOCOL_ERROR, "not the protocol")

    def _pause_after(self, rate_limit: Pace | None, cost: int) -> float | None:
        """Return for how many seconds what comes next is left in the socket, `None` for not even a turn."""
        self.in_a_row += cost
        if rate_limit is not None and (seconds := rate_limit.wait_after(cost)) > 0:
            self.program.delayed += cost
            if not rate_limit.delayed:
                rate_limit.delayed = True
                self.program.too_fast.warning(
                    "A visitor sends more than %g messages a second; they wait.", rate_limit.rate
                )
            return seconds
        if self.in_a_row >= IN_A_ROW:
            self.in_a_row = 0
            return 0
        return None

    async def _let_others(self, seconds: float | None) -> None:
        """Leave what comes too fast in the socket; it keeps its order and is not lost."""
        if seconds is not None:
            await asyncio.sleep(seconds)
        # What has arrived is carried out first: the rest is better off in the socket.
        while self.session is not None and self.session.takes_a_break:  # noqa: ASYNC110
            await asyncio.sleep(0)

    # Frames

    def _frame(self, session: Session, frame: bytes) -> int:
        """Carry out a frame; returns how many messages it counts for."""
        cost = 1 + len(frame) // BYTES_FOR_A_MESSAGE
        if session.link.connection is not self.connection:
            return cost  # taken over: what still arrives here is late
        kind = frame[0] if frame else -1
        try:
            if kind == wire.MESSAGE:
                message = read_small(frame, self.program.limits.frame_parts)
                if is_event(message):
                    session.inbound.receive(*message)
                else:
                    cost += self._messages(session, frame, 1, 1)
            elif kind == wire.NUMBERED and self.numbered:
                cost += self._numbered(session, frame)
            elif kind == wire.HEARTBEAT:
                self.connection.answer_heartbeat()
            elif kind == wire.CHANNEL and len(frame) >= 5:
                session.channel_received(int.from_bytes(frame[1:5], "little"), bytes(frame[5:]))
            else:
                self._bad("unknown frame")
        except wire.FrameError:
            self._bad("garbage")
        return cost

    def _messages(self, session: Session, frame: bytes, count: int, at: int) -> int:
        """Carry out messages; returns what their parts cost beside them."""
        parts = 0
        most = self.program.limits.frame_parts
        try:
            for _ in range(count):
                try:
                    action, body, end, more = read_message(frame, at, most - parts)
                except TooManyParts:
                    raise
                except wire.FrameError:
                    end, more = measure(frame, at, most - parts)
                    self._bad("garbage")
                else:
                    session.receive(action, body)
                at, parts = end, parts + more
            if at != len(frame):
                self._bad("garbage")
        except TooManyParts as error:
            self._too_many_parts(session, error)
            parts = most
        return parts // PARTS_FOR_A_MESSAGE

    def _too_many_parts(self, session: Session, error: TooManyParts) -> None:
        self.program.dropped["too many parts"] += 1
        most = self.program.limits.frame_parts
        if error.answers is not None and session.is_asked(error.answers):
            text = f"the browser's answer has more than {most} values; FLET_WS_MAX_PARTS allows more"
            session.answered(error.answers, None, text)
        else:
            self._bad("too large")
        self.program.too_many_parts.warning(
            "A visitor sent more than %d values in a frame: dropped. FLET_WS_MAX_PARTS allows more.", most
        )

    def _numbered(self, session: Session, frame: bytes) -> int:
        content = read_small(frame, self.program.limits.frame_parts)
        if are_events(content):
            seq, ack, messages = content
            if not self._accept(session, seq, ack):
                return 0
            for message in messages:
                session.inbound.receive(*message)
            return len(messages)
        seq, ack, count, at = read_numbered(frame, 1)
        if count > MESSAGES_IN_FRAME:
            self.program.dropped["too many messages"] += 1
            self.connection.close(TOO_LARGE, "too many messages in one frame")
            return 0
        if not self._accept(session, seq, ack):
            return 0
        return count + self._messages(session, frame, count, at)

    @staticmethod
    def _accept(session: Session, seq: int, ack: int) -> bool:
        """Take note of the numbers of a frame; false if its messages have been seen, or are not due yet."""
        session.link.acknowledged(ack)
        if not seq or not session.link.accept(seq):
            return False
        session.acknowledge_soon()
        return True

    # Registration

    async def _before_registration(self, frame: bytes, deadline: asyncio.TimerHandle) -> None:
        if frame[:1] == b"\x03":
            self.heartbeats += 1
            if self.heartbeats > HEARTBEATS:
                self._bad("heartbeat before registration")
            self.connection.answer_heartbeat()
            return
        if frame[:1] != b"\x00":
            self._bad("frame before registration")
            return
        if len(frame) > LONGEST_REGISTRATION:
            self._bad("registration too long")
            return
        try:
            action, body, _, _ = read_message(frame, 1, REGISTRATION_PARTS)
            claim = Claim.read(body) if action == wire.Action.REGISTER_CLIENT else None
        except wire.FrameError:
            self._bad("garbage")
            return
        if action != wire.Action.REGISTER_CLIENT:
            self._bad("message before registration")
            return
        if claim is None:
            self._bad("malformed registration")
        else:
            deadline.cancel()
            await self._register(claim, frame)

    async def _register(self, claim: Claim, frame: bytes) -> None:
        request = self.make_request(self.websocket, self.program)
        back = await returns_to(self.websocket, self.program)
        try:
            await self._register_for(claim, frame, request, back)
        except DirectoryAway:
            self.connection.close(AGAIN_LATER, "the session cannot be found now")

    async def _register_for(
        self, claim: Claim, frame: bytes, request: ClientRequest, back: str | None
    ) -> None:
        """Serve a browser, which may come `back` from a sign-in provider to a session that it does not name."""
        secret = read_secret(self.websocket.scope)
        session = await find_session(self.program, claim, secret, request.user)
        if session is None and back is not None:
            here = await self.program.directory.find(back)
            session = here if here is not None and same_user(here.request.user, request.user) else None
        self.numbered = claim.numbered
        if session is not None:
            session.request = request
            self._welcome_back(session, claim)
        elif shutdown.begun and clustered.membership is not None:
            self.connection.close(MOVED, "another worker takes new visitors")
        elif shutdown.begun:
            self.connection.close(SERVICE_RESTART, "server is restarting")
        else:
            await self._elsewhere(claim, frame, request, secret, back)

    async def _elsewhere(
        self,
        claim: Claim,
        frame: bytes,
        request: ClientRequest,
        secret: str | None,
        back: str | None,
        looks: int = LOOKS,
    ) -> None:
        """Serve one whose session does not live here: where it lives, or with what is kept of it, or anew."""
        locate = self.program.directory.locate
        named = claim.session_id
        found = await locate(back, secret, request.user) if back is not None else None
        if not isinstance(found, Elsewhere | Kept):
            back = None
            found = await locate(named, secret, request.user) if named is not None else None
        if isinstance(found, Elsewhere):
            from flet.fastapi.socket.relayed_visit import describe, pump

            self.relay = relay = found.open(describe(self.websocket.scope, request.user, frame, back))

            again = functools.partial(self._elsewhere, claim, frame, request, secret, back, looks - 1)
            anew = functools.partial(self._welcome, claim, request, secret)
            self.unanswered = again if looks > 1 else None, anew
            self.pump = self.program.loop.create_task(
                pump(relay, self.websocket, self.connection.write, self._relay_answers, self._relay_is_over)
            )
        elif isinstance(found, Kept):
            await self._welcome(claim, request, secret, kept=found)
        else:
            is_lost = (
                isinstance(found, Lost)
                and named is not None
                and not await self.program.dismissals.has_ended(named)
            )
            await self._welcome(claim, request, secret, is_lost=is_lost)

    def _relay_answers(self) -> None:
        self.unanswered = None

    def _relay_is_over(self, relay: Relay) -> None:
        self.program.spawn(self.program.loop.create_task(self._relay_ended(relay)))

    async def _relay_ended(self, relay: Relay) -> None:
        """Go on without a relay: look again for a session that has left its worker, or begin anew."""
        if self.relay is not relay:
            return
        code = relay.close_code
        again, anew = self.unanswered or (None, None)
        self.unanswered = None
        if code == NOT_FOR_IT:
            again = anew
        elif code == NOT_HERE:
            again = again or anew
        elif code != MOVED or shutdown.begun:
            again = None  # one that has gone meanwhile leaves its sessions to others, as one does that gives them up
        if again is None or self.connection.is_closed:
            self.connection.close(code or GONE, relay.close_reason)
            return
        self.relay = None
        try:
            if code != NOT_FOR_IT:
                await asyncio.sleep(LOOK_AGAIN)
            await again()
        except DirectoryAway:
            self.connection.close(AGAIN_LATER, "the session cannot be found now")

    async def _welcome(
        self,
        claim: Claim,
        request: ClientRequest,
        secret: str | None,
        *,
        is_lost: bool = False,
        kept: Kept | None = None,
    ) -> None:
        program = self.program
        session = self.session = VisitorSession(Connection(program, request, secret))
        session.link.numbered = claim.numbered
        session.document = claim.document
        session.follows_lost = is_lost
        if is_lost:
            for key, value in kept_store(claim.session_id, shown_secrets(self.websocket.scope)).items():
                session.store.set(key, value)
        if kept is not None:
            program.directory.adopt(session, kept)
            session.is_restored = True
            self.built = asyncio.Event()
        page = page_of(session)
        take_registration(page, claim.page)
        session.last_route = page.route
        program.enter(session)
        self._attach(session)
        await program.directory.until_known(session)

        # A client that names a session may show leftovers of an earlier one.
        await session.start(
            self.main,
            self.before_main,
            reset=claim.session_id is not None,
            then=functools.partial(self._has_built, session) if kept is not None else None,
        )

    def _has_built(self, session: Session) -> None:
        if self.built is not None and not self.built.is_set():
            self.built.set()
            _tell_of_return(session, restored=True)

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
        if same_document and claim.received < link.first:
            session.is_restored = True  # it has not heard of it: the answer was lost on its way
        if not same_document:
            link.new_stream()
            session.new_document()
        session.document = claim.document
        page = page_of(session)
        take_request(page)
        route = take_registration(page, claim.page)
        self._attach(session)
        if missed is not None:
            link.acknowledged(claim.received)
            session.delivery.missed(missed)
        else:
            session.delivery.page()
            if not claim.numbered:
                redraw(session)
        _tell_of_return(session)
        if route is not None:
            session.receive(
                wire.Action.CONTROL_EVENT, {"target": 1, "name": "route_change", "data": {"route": route}}
            )

    def _attach(self, session: Session) -> None:
        current_page.set(session.page)  # the log says whose frames are read here
        self.context = contextvars.copy_context()
        self.connection.overflow = self._too_slow
        session.attach(self.connection)
        logger.info("A browser is connected")

    def _too_slow(self) -> None:
        """Send the page as it is now: what the browser had not read was dropped."""
        self.program.dropped["slow browser"] += 1
        if self.session is not None:
            self.session.delivery.page()


def _tell_of_return(session: Session, *, restored: bool = False) -> None:
    page = page_of(session)
    data = "restored" if restored else None
    session.raise_event("connect", ConnectEvent(name="connect", control=page, data=data, restored=restored))
