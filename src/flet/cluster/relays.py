"""Sockets of browsers that landed on another worker than the one that has their session.

Their frames go to it by a line, or through Redis where the workers do not reach each other. Frames of a relay are
numbered, and a relay in which one is missing ends: the browser comes back at once, and its link sends again what was
not acknowledged. The one who reads says how much more may be sent.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from collections import deque
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from flet.cluster.backplane import Backplane
from flet.cluster.lines import Line
from flet.cluster.seal import Broken

TAKEN = 4006
"""Close code: the session is served by another worker; come back at once."""

WINDOW = 256 * 1024
"""Bytes that may be under way in one direction of a relay."""

Serve = Callable[[Any, "RelayedSocket"], Awaitable[None]]

logger = logging.getLogger("flet")


class ThroughRedis:
    """The way to another worker that is always there.

    Args:
        backplane: the way to Redis.
        peer: the other worker.
    """

    is_direct = False

    def __init__(self, backplane: Backplane, peer: str) -> None:
        self._backplane = backplane
        self.peer = peer

    def send(self, kind: str, *arguments: Any) -> None:
        """Send a message."""
        self._backplane.send(self.peer, kind, *arguments)


Way = Line | ThroughRedis


class RelayedSocket:
    """One end of a relay.

    Args:
        relays: those of this worker.
        way: to the other worker.
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
        "taker",
        "way",
    )

    def __init__(self, relays: Relays, way: Way, name: bytes, *, is_edge: bool = False) -> None:
        self.is_edge = is_edge
        self._relays = relays
        self.way = way
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
        self.way.send("frame", self.name, self._sent, frame)
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
            self.way.send("credit", self.name, self._consumed)
            self._consumed = 0

    def close(self, code: int, reason: str = "") -> None:
        """End the relay, after what was sent."""
        if self.close_code is None:
            self._sent += 1
            self.way.send("end", self.name, self._sent, code, reason)
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
        self._ways: dict[str, ThroughRedis] = {}
        self.frames = 0
        """Frames that came from other workers."""
        self._there_and_back = 0.0
        self._answers = 0
        for kind, take in (
            ("open", self._opened),
            ("frame", self._frame),
            ("credit", self._may_send),
            ("end", self._ended),
        ):
            backplane.listen(kind, partial(self._through_redis, take))
            backplane.lines.handlers[kind] = take
        backplane.lines.on_lost = self._lost
        backplane.listen("far", self._how_far)
        backplane.listen("so far", self._so_far)
        backplane.on_broken.append(self._broken)
        backplane.on_gone.append(self._gone)
        backplane.on_beat.append(self._look_after_peers)

    def _through_redis(self, take: Callable[..., None], sender: str, *told: Any) -> None:
        take(self._way_through_redis(sender), *told)

    def _way_through_redis(self, worker: str) -> ThroughRedis:
        way = self._ways.get(worker)
        if way is None:
            way = self._ways[worker] = ThroughRedis(self.backplane, worker)
        return way

    @property
    def there_and_back(self) -> float:
        """Seconds that messages to workers with relays took, and the answers to them: once a second to each."""
        return self._there_and_back + self.backplane.lines.there_and_back

    @property
    def answers(self) -> int:
        """How many of them."""
        return self._answers + self.backplane.lines.answers

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
        way = self.backplane.lines.to(worker) or self._way_through_redis(worker)
        socket = self._open[name] = RelayedSocket(self, way, name, is_edge=True)
        way.send("open", sealed)
        return socket

    def forget(self, socket: RelayedSocket) -> None:
        """Forget a relay that has ended."""
        self._open.pop(socket.name, None)

    def _opened(self, way: Way, sealed: bytes) -> None:
        try:
            name, program, what = self.backplane.seal.open("relay", sealed)
        except Broken as error:
            self.backplane.complain("A browser on another worker is left out: %s", error)
            return
        socket = RelayedSocket(self, way, name)
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

    def _frame(self, way: Way, name: bytes, number: int, frame: bytes) -> None:
        self.frames += 1
        socket = self._open.get(name)
        if socket is not None:
            socket.arrived(number, frame)

    def _may_send(self, way: Way, name: bytes, size: int) -> None:
        socket = self._open.get(name)
        if socket is not None:
            socket.may_send(size)

    def _ended(self, way: Way, name: bytes, number: int, code: int, reason: str) -> None:
        socket = self._open.get(name)
        if socket is not None:
            socket.closed(number, code, reason)

    def _lost(self, line: Line) -> None:
        self._end_those_by(line, "the session's worker has gone")

    def _broken(self) -> None:
        for way in tuple(self._ways.values()):
            self._end_those_by(way, "Redis was away")
        self._ways.clear()

    def _gone(self, worker: str) -> None:
        way = self._ways.pop(worker, None)
        if way is not None:
            self._end_those_by(way, "the session's worker has gone")

    def _end_those_by(self, way: Way, reason: str) -> None:
        for socket in [one for one in self._open.values() if one.way is way]:
            socket.ended(TAKEN, reason)

    async def _look_after_peers(self) -> None:
        """Find out which workers have gone that are reached through Redis; lines see to that themselves."""
        peers = sorted({socket.way.peer for socket in self._open.values() if not socket.way.is_direct})
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
        self._there_and_back += time.monotonic() - sent_at
        self._answers += 1

    def end(self) -> None:
        """End all relays: browsers come back at once."""
        for socket in tuple(self._open.values()):
            socket.close(TAKEN, "the worker ends")
