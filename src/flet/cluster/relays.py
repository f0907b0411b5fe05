"""Sockets of browsers that landed on another worker than the one that has their session.

Their frames go to it by a line, or through Redis where the workers do not reach each other.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from flet.cluster.backplane import Backplane
from flet.cluster.line import Line
from flet.cluster.relayed_socket import TAKEN, RelayedSocket
from flet.cluster.seal import Broken
from flet.cluster.ways import ThroughRedis, Way

Serve = Callable[[Any, RelayedSocket], Awaitable[None]]

logger = logging.getLogger("flet")


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
