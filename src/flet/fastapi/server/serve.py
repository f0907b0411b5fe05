"""Running the ASGI server."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import sys
import threading
from collections.abc import Callable
from types import FrameType
from typing import Any

import uvicorn
from uvicorn.config import LOGGING_CONFIG

from flet.fastapi.forwarded.forwarded_request import AsVisitorsSee
from flet.fastapi.programs import SECONDS_TO_END
from flet.fastapi.server.collector import short_collections
from flet.fastapi.server.shutdown import shutdown
from flet.fastapi.server.watchdog import Watchdog
from flet.fastapi.socket.bounded_protocol import BoundedWebSocket
from flet.fastapi.socket.first_request import FirstRequestInTime

__all__ = ["Server"]

SECONDS_TO_CLOSE = 3
"""Seconds that requests and connections have left when the server ends."""

SECONDS_TO_SPARE = 5
"""Seconds over what everything may take at the end, after which the process is ended the hard way."""

SECONDS_TO_FORCE = 1
TURNS_TO_BEGIN = 5
"""Turns of the event loop after which a connection that it has taken is among the server's (asyncio needs three)."""

PING_SECONDS = 20
SWITCH_SECONDS = 0.001
"""How long a thread that computes keeps the interpreter from the others. With Python's own 5 ms the event loop waits
for a tenth of a second where twenty handlers compute at once.
"""


class Server(uvicorn.Server):
    """Serves an ASGI application until Ctrl+C or a termination signal.

    Args:
        app: The application.
        max_message_size: Largest WebSocket message taken, in bytes.
        log_level: Level of the server's own log.
        own_log: Whether that goes its own way, in its own format, instead of that of everything else.
        on_ready: Called once the server answers.
        grace: Seconds for which visitors go on after a termination signal; Ctrl+C, and a second signal of any
            kind, gives them none.
    """

    def __init__(
        self,
        app: Any,
        *,
        max_message_size: int,
        log_level: str,
        on_ready: Callable[[], None],
        grace: float = 0,
        own_log: bool = True,
    ) -> None:
        super().__init__(
            uvicorn.Config(
                AsVisitorsSee(app),
                log_level=log_level,
                log_config=LOGGING_CONFIG if own_log else None,
                http=FirstRequestInTime,
                lifespan="on",
                server_header=False,
                timeout_graceful_shutdown=SECONDS_TO_CLOSE,
                proxy_headers=False,  # it would believe the first address where every proxy is trusted
                ws=BoundedWebSocket,
                ws_max_size=max_message_size,
                ws_ping_interval=PING_SECONDS,
                ws_ping_timeout=PING_SECONDS,
                # Its buffers take 40 KiB for each connection, and the messages are too small to gain from it.
                ws_per_message_deflate=False,
            )
        )
        self._on_ready = on_ready
        self._grace = grace
        self._watchdog = Watchdog()
        self._tell_end: Callable[[], object] = lambda: None

    def run(self, sockets: list[socket.socket] | None = None) -> None:
        # In another thread the process is somebody else's, a test's or a notebook's, and stays as it is.
        is_own = threading.current_thread() is threading.main_thread()
        if is_own:
            sys.setswitchinterval(SWITCH_SECONDS)
        # The event loop's own end waits for threads, so it counts too.
        new_loop = self.config.get_loop_factory()
        with (
            self._watchdog,
            short_collections(),
            asyncio.Runner(loop_factory=new_loop) as runner,
        ):
            runner.run(super().serve(sockets))

    async def serve(self, sockets: list[socket.socket] | None = None) -> None:
        with self._watchdog:
            await super().serve(sockets)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._on_ready()

    async def main_loop(self) -> None:
        # It looks ten times a second whether it is to end; here it is told.
        loop, told = asyncio.get_running_loop(), asyncio.Event()
        self._tell_end = lambda: loop.call_soon_threadsafe(told.set)
        looks = [loop.create_task(super().main_loop()), loop.create_task(told.wait())]
        await asyncio.wait(looks, return_when=asyncio.FIRST_COMPLETED)
        for look in looks:
            if look.done():
                look.result()
            look.cancel()
        # The sockets are still open: health checks are answered and visitors served.
        await shutdown.wait_for_visitors(self._grace, lambda: self.force_exit)
        await shutdown.tell_visitors()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for listener in (*self.servers, *(sockets or ())):
            listener.close()
        for _ in range(TURNS_TO_BEGIN):
            await asyncio.sleep(0)
        if self.server_state.connections or self.server_state.tasks:
            await super().shutdown(sockets)
        # That gives connections a tenth of a second, also where there are none.
        elif not self.force_exit:
            await self.lifespan.shutdown()
        shutdown.begun = False  # another server may start in this process

    def end(self) -> None:
        """End serving soon; may be called in any thread."""
        self.should_exit = True
        with contextlib.suppress(RuntimeError):  # it has ended already
            self._tell_end()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        if self.should_exit:
            self.force_exit = True
            self._watchdog.end_within(SECONDS_TO_FORCE, 128 + sig)
        else:
            if sig == signal.SIGINT:
                self._grace = 0
            else:
                # Raised again at the end, so that who started the process sees why it ended. Ctrl+C is how a
                # server is meant to end.
                self._captured_signals.append(sig)
            self.end()
            usual = self._grace + SECONDS_TO_CLOSE + SECONDS_TO_END
            self._watchdog.end_within(usual + SECONDS_TO_SPARE, 128 + sig)
