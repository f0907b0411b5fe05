"""One connection of a browser tab: what is read from its socket, how fast, and its end."""

from __future__ import annotations

import asyncio
import contextvars
import logging
import time
from collections.abc import Callable, MutableMapping
from typing import Any

from starlette.websockets import WebSocket, WebSocketState

from flet.engine.program.directory import Relay
from flet.engine.program.program import Program
from flet.engine.session.host import RateLimit
from flet.engine.session.request import ClientRequest
from flet.engine.session.session import Session
from flet.fastapi.server.shutdown import LAST_SECONDS, SERVICE_RESTART, ends_the_server, shutdown
from flet.fastapi.socket.arrival import Arrival
from flet.fastapi.socket.close_codes import GONE, TOO_LARGE
from flet.fastapi.socket.connection import WebSocketConnection
from flet.fastapi.socket.frames import Frames

CLOSE_WITHIN = 5.0
"""Seconds in which a client has to read the rest of what it was sent."""

LARGE = 16 * 1024
"""Bytes from which on a frame is a large one: of those, the program looks at one at a time."""

LARGEST_SHARE = 0.5
"""Of the event loop's time, what all large frames together may take."""

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
        self.frames = Frames(program, self.connection)
        self.in_a_row = 0
        self.gave_up = False
        self.ends: asyncio.TimerHandle | None = None
        self.task: asyncio.Task[Any] | None = None
        self.context: contextvars.Context | None = None
        self.waits = False
        """Whether all that has arrived was carried out, and the session is there."""
        self.relay: Relay | None = None
        """The way to the worker that has the session."""
        self.built: asyncio.Event | None = None
        """Set once `main` has built a page that goes on from another worker: what the browser sends is for that."""

    async def run(self, registration: bytes | None = None) -> None:
        """Serve it until it ends.

        Args:
            registration: What came with the request for the socket.
        """
        self.task = asyncio.current_task()
        self.connection.closing = self._closing
        arrival = self._arrival()
        self.program.connected(self.connection)
        try:
            if registration is not None:
                await self._received({"bytes": registration}, arrival)
            while not self.connection.is_closed and (message := await self._receive()) is not None:
                await self._received(message, arrival)
        except asyncio.CancelledError as error:
            if self.gave_up and self.task is not None and self.task.uncancel() == 0:
                return  # the client did not take the close
            self.connection.close(SERVICE_RESTART, "server is restarting")
            if not ends_the_server(error):
                raise
        finally:
            arrival.end()
            if self.relay is not None:
                self.relay.close(GONE)
            if self.session is not None:
                self.session.presence.detach(self.connection)
                logger.info("A browser is gone")
            self.program.disconnected(self.connection)
            await self._end()

    def _arrival(self) -> Arrival:
        return Arrival(self)

    async def _received(self, message: MutableMapping[str, Any], arrival: Arrival) -> None:
        frame = message.get("bytes")
        if _PAUSE in message:
            await self._let_others(message[_PAUSE])
            return
        if self.program.meter is not None:
            self.program.meter.received(len(frame or message.get("text") or ""))
        if frame is None:
            self.frames.bad("text frame")
        elif len(frame) > self.max_size:
            self.connection.close(TOO_LARGE, "message too large")
        elif self.relay is not None:
            await self.relay.send(frame)
        elif self.session is None:
            await arrival.received(frame)
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
        cost = context.run(self.frames.carry_out, session, frame)
        pause = self._pause_after(session.rate_limit, cost)
        if pause is None and not session.inbound.takes_a_break and not self.connection.is_closed:
            return None
        return {"type": "websocket.receive", _PAUSE: pause}

    async def _look_at(self, session: Session, frame: bytes) -> int:
        if len(frame) < LARGE:
            return self.frames.carry_out(session, frame)
        async with self.program.large_frames:
            begun = time.perf_counter()
            cost = self.frames.carry_out(session, frame)
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

    def _pause_after(self, rate_limit: RateLimit | None, cost: int) -> float | None:
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
