"""Sockets of browsers that landed on another worker than the one that has their session: frames go through Redis.

Frames of a relay are numbered, and a relay in which one is missing ends: the browser comes back at once, and its link
sends again what was not acknowledged. The one who reads says how much more may be sent.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any

from flet.cluster.backplane import Backplane
from flet.cluster.seal import Broken

TAKEN = 4006
"""Close code: the session is served by another worker; come back at once."""

WINDOW = 256 * 1024
"""Bytes that may be under way in one direction of a relay."""

Serve = Callable[[Any, "RelayedSocket"], Awaitable[None]]

logger = logging.getLogger("flet")


class RelayedSocket:
    """One end of a relay.

    Args:
        relays: those of this worker.
        peer: the other worker.
        name: of the relay.
        is_edge: whether the browser is at this end.
    """

    __slots__ = (
        "_arrived",
        "_consumed",
        "_credit",
        "_relays",
        "_sent",
        "_taken",
        "_waits_for_frame",
        "_waits_for_room",
        "close_code",
        "close_reason",
        "is_edge",
        "name",
        "peer",
        "taker",
    )

    def __init__(self, relays: Relays, peer: str, name: bytes, *, is_edge: bool = False) -> None:
        self.is_edge = is_edge
        self._relays = relays
        self.peer = peer
        self.name = name
        self.taker: Callable[[bytes], Any] | None = None
        """Takes a frame as it arrives, if nothing that came before is left to do; returns what is to be received."""
        # An idle relay should take little memory: a deque or an Event has room for dozens.
        self._arrived: deque[Any] | None = None
        self._waits_for_frame: asyncio.Future[None] | None = None
        self._waits_for_room: asyncio.Future[None] | None = None
        self._credit = WINDOW
        self._consumed = 0
        self._sent = 0
        self._taken = 0
        self.close_code: int | None = None
        self.close_reason = ""

    def write(self, frame: bytes) -> bool:
        """Send a frame in this step; false if there is no room for it, or the relay has ended."""
        if self._credit <= 0 or self.close_code is not None:
            return False
        self._sent += 1
        self._credit -= len(frame)
        self._relays.backplane.send(self.peer, "frame", self.name, self._sent, frame)
        return True

    async def send(self, frame: bytes) -> None:
        """Send a frame to the other end, once there is room for it."""
        while self._credit <= 0 and self.close_code is None:
            self._waits_for_room = asyncio.get_running_loop().create_future()
            await self._waits_for_room
        self.write(frame)

    async def receive(self) -> Any:
        """Return the next frame of the other end, or what the taker has left of it; `None` if the relay has ended."""
        while not self._arrived:
            if self.close_code is not None:
                return None
            self._waits_for_frame = asyncio.get_running_loop().create_future()
            await self._waits_for_frame
        left = self._arrived.popleft()
        if not self._arrived:
            self._arrived = None
        if isinstance(left, bytes):
            self._has_room_for(len(left))
        return left

    def _has_room_for(self, size: int) -> None:
        self._consumed += size
        if self._consumed * 2 >= WINDOW and self.close_code is None:
            self._relays.backplane.send(self.peer, "credit", self.name, self._consumed)
            self._consumed = 0

    def close(self, code: int, reason: str = "") -> None:
        """End the relay, after what was sent."""
        if self.close_code is None:
            self._sent += 1
            self._relays.backplane.send(self.peer, "end", self.name, self._sent, code, reason)
            self.ended(code, reason)

    # What the other end does

    def arrived(self, number: int, frame: bytes) -> None:
        if not self._is_next(number):
            return
        left: Any = frame
        waiter = self._waits_for_frame
        if self.taker is not None and not self._arrived and waiter is not None and not waiter.done():
            left = self.taker(frame)
            if type(left) is not bytes:
                self._has_room_for(len(frame))
            if left is None:
                return
        if self._arrived is None:
            self._arrived = deque()
        self._arrived.append(left)
        _wake(waiter)

    def may_send(self, size: int) -> None:
        self._credit += size
        _wake(self._waits_for_room)

    def closed(self, number: int, code: int, reason: str) -> None:
        if self._is_next(number):
            self.ended(code, reason)

    def _is_next(self, number: int) -> bool:
        self._taken += 1
        if number != self._taken:
            self.close(TAKEN, "frames were lost between workers")
            return False
        return True

    def ended(self, code: int, reason: str) -> None:
        """Take note that it is over."""
        if self.close_code is None:
            self.close_code, self.close_reason = code, reason
            self._relays.forget(self)
            _wake(self._waits_for_frame)
            _wake(self._waits_for_room)


def _wake(waiter: asyncio.Future[None] | None) -> None:
    if waiter is not None and not waiter.done():
        waiter.set_result(None)


class Relays:
    """The relays of one worker: for its own browsers, and for those whose sessions it has.

    Args:
        backplane: the way to the other workers.
    """

    def __init__(self, backplane: Backplane) -> None:
        self.backplane = backplane
        self._open: dict[bytes, RelayedSocket] = {}
        self._serve: dict[str, Serve] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._suspects: set[str] = set()
        self.frames = 0
        """Frames that came from other workers."""
        self.there_and_back = 0.0
        """Seconds that messages to workers with relays took, and the answers to them: once a second to each."""
        self.answers = 0
        """How many of them."""
        listen = backplane.listen
        listen("open", self._opened)
        listen("frame", self._frame)
        listen("credit", self._may_send)
        listen("end", self._ended)
        listen("far", self._how_far)
        listen("so far", self._so_far)
        backplane.on_broken.append(self._broken)
        backplane.on_gone.append(self._gone)
        backplane.on_beat.append(self._look_after_peers)

    @property
    def edges(self) -> int:
        """Sockets of this worker whose sessions are elsewhere."""
        return sum(socket.is_edge for socket in self._open.values())

    def serve(self, program: str, serve: Serve) -> None:
        """Have `serve(what, socket)` called for sockets that other workers relay to a program."""
        self._serve[program] = serve

    def open(self, worker: str, program: str, what: Any) -> RelayedSocket:
        """Relay a socket to the worker that has its session.

        Args:
            worker: that.
            program: name of the program.
            what: said about the socket.
        """
        name = secrets.token_bytes(12)
        sealed = self.backplane.seal.close("relay", [name, program, what])
        socket = self._open[name] = RelayedSocket(self, worker, name, is_edge=True)
        self.backplane.send(worker, "open", sealed)
        return socket

    def forget(self, socket: RelayedSocket) -> None:
        """Forget a relay that has ended."""
        self._open.pop(socket.name, None)

    def _opened(self, sender: str, sealed: bytes) -> None:
        try:
            name, program, what = self.backplane.seal.open("relay", sealed)
        except Broken as error:
            self.backplane.complain("A browser on another worker is left out: %s", error)
            return
        socket = RelayedSocket(self, sender, name)
        serve = self._serve.get(program)
        if serve is None:
            socket.close(TAKEN, "the program is not here")
            return
        self._open[name] = socket
        task = asyncio.get_running_loop().create_task(self._run(serve, what, socket))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _run(self, serve: Serve, what: Any, socket: RelayedSocket) -> None:
        try:
            await serve(what, socket)
        except Exception:
            logger.exception("A browser on another worker could not be served")
        finally:
            socket.close(TAKEN, "the session's worker has ended the connection")

    def _frame(self, sender: str, name: bytes, number: int, frame: bytes) -> None:
        self.frames += 1
        socket = self._open.get(name)
        if socket is not None:
            socket.arrived(number, frame)

    def _may_send(self, sender: str, name: bytes, size: int) -> None:
        socket = self._open.get(name)
        if socket is not None:
            socket.may_send(size)

    def _ended(self, sender: str, name: bytes, number: int, code: int, reason: str) -> None:
        socket = self._open.get(name)
        if socket is not None:
            socket.closed(number, code, reason)

    def _broken(self) -> None:
        for socket in tuple(self._open.values()):
            socket.ended(TAKEN, "Redis was away")

    def _gone(self, worker: str) -> None:
        for socket in tuple(self._open.values()):
            if socket.peer == worker:
                socket.ended(TAKEN, "the session's worker has gone")

    async def _look_after_peers(self) -> None:
        peers = sorted({socket.peer for socket in self._open.values()})
        if not peers:
            return
        for peer in peers:
            self.backplane.send(peer, "far", time.monotonic())
        gone = {peer for peer in peers if not await self.backplane.seems_alive(peer)}
        for peer in gone & self._suspects:
            self._gone(peer)
        self._suspects = gone - self._suspects

    def _how_far(self, sender: str, sent_at: float) -> None:
        self.backplane.send(sender, "so far", sent_at)

    def _so_far(self, sender: str, sent_at: float) -> None:
        self.there_and_back += time.monotonic() - sent_at
        self.answers += 1

    def end(self) -> None:
        """End all relays: browsers come back at once."""
        for socket in tuple(self._open.values()):
            socket.close(TAKEN, "the worker ends")
