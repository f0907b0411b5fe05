"""Connections between workers: where one reaches another by itself, what they relay does not go through Redis.

Workers of one machine find each other by named sockets; those of other machines at the address that the operator gives.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import secrets
import socket
import time
from collections.abc import Callable
from typing import Any

import msgpack  # type: ignore[import-untyped]

from flet.cluster.line import TO_CONNECT, Line
from flet.cluster.named_sockets import connected, machine
from flet.cluster.seal import Seal

NOT_AGAIN = 20.0
"""Seconds for which a worker that could not be reached is not tried again."""

BEAT = 1.0
"""Seconds after which it is asked how far the other end is."""

SILENCE = 10.0
"""Seconds without an answer after which the other end counts as gone."""

STRANGERS = 256
"""Connections at a time that have not shown the key yet."""

BACKLOG = 128
PORTS = 64
"""How many workers one machine may have at an address."""


class Lines:
    """The connections of one worker to others.

    Args:
        worker: names this one.
        seal: has the key of the site.
        address: host and port where workers of other machines reach this one.
        is_wanted: false has everything go through Redis.
    """

    def __init__(
        self, worker: str, seal: Seal, address: tuple[str, int] | None = None, is_wanted: bool = True
    ) -> None:
        self.worker = worker
        self.seal = seal
        self._address = address
        self._is_wanted = is_wanted
        self.handlers: dict[str, Callable[..., None]] = {}
        """What is called with a line and the rest of a message, by its kind."""
        self.on_lost: Callable[[Line], None] | None = None
        self._lines: set[Line] = set()
        self._to: dict[str, Line] = {}
        self._calls: dict[str, asyncio.Task[None]] = {}
        self._not_before: dict[str, float] = {}
        self._servers: list[asyncio.Server] = []
        self._beats: asyncio.Task[None] | None = None
        self.where = b"1"
        """What other workers have to know to reach this one."""
        self.there_and_back = 0.0
        """Seconds that questions and their answers took."""
        self.answers = 0
        """How many of them."""
        self.handlers["far"] = lambda line, sent_at: line.send("so far", sent_at)
        self.handlers["so far"] = self._so_far

    # Being reached

    async def start(self) -> None:
        """Listen for other workers.

        Raises:
            OSError: not at the address that was given.
        """
        if not self._is_wanted:
            return
        loop = asyncio.get_running_loop()
        places: list[list[Any]] = []
        own = machine()
        if own is not None:
            named = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            name = f"flet-{secrets.token_urlsafe(12)}"
            with contextlib.suppress(OSError):
                named.bind(f"\0{name}")
                self._servers.append(
                    await loop.create_unix_server(lambda: Line(self), sock=named, backlog=BACKLOG)
                )
                places.append([own, name])
        if self._address is not None:
            host, port = self._address
            self._servers.append(server := await self._listen(host, port))
            places.append(["", host, server.sockets[0].getsockname()[1]])
        self.where = msgpack.packb(places)
        self._beats = loop.create_task(self._beat())

    async def _listen(self, host: str, port: int) -> asyncio.Server:
        """Listen at the first free port from one on: several workers of a machine are given the same address."""
        loop = asyncio.get_running_loop()
        for last in range(port, port + PORTS):
            try:
                return await loop.create_server(lambda: Line(self), host, last, backlog=BACKLOG)
            except OSError as error:
                if error.errno != errno.EADDRINUSE:
                    raise
        raise OSError(f"none of the ports {port} to {last} of {host} is free")

    def entered(self, line: Line) -> bool:
        """Take note of a connection; false where there are too many that have shown nothing."""
        self._lines.add(line)
        return sum(not one.is_open.done() for one in self._lines) <= STRANGERS

    def left(self, line: Line) -> None:
        """Take note that a connection has ended."""
        self._lines.discard(line)
        if self._to.get(line.peer) is line:
            del self._to[line.peer]
        if self.on_lost is not None:
            self.on_lost(line)

    # Reaching others

    def to(self, worker: str) -> Line | None:
        """Return the line to a worker, if there is one."""
        return self._to.get(worker)

    async def reach(self, worker: str, where: Callable[[], Any]) -> None:
        """See to it that there is a line to a worker, if it can be reached.

        Args:
            worker: that.
            where: asks for what it has said in `Lines.where`.
        """
        now = asyncio.get_running_loop().time()
        if not self._servers or worker in self._to or now < self._not_before.get(worker, 0):
            return
        call = self._calls.get(worker)
        if call is None:
            call = self._calls[worker] = asyncio.create_task(self._call(worker, where))
            call.add_done_callback(lambda _: self._calls.pop(worker, None))
        await asyncio.wait([call])
        if not call.cancelled() and (error := call.exception()) is not None:
            raise error

    async def _call(self, worker: str, where: Callable[[], Any]) -> None:
        said = await where()
        loop = asyncio.get_running_loop()
        places = msgpack.unpackb(said) if said else None
        for place in places if isinstance(places, list) else ():
            line = Line(self, worker)
            with contextlib.suppress(OSError, TimeoutError):
                async with asyncio.timeout(TO_CONNECT):
                    if place[0] == "":
                        await loop.create_connection(lambda: line, *place[1:])  # noqa: B023
                    elif place[0] == machine():
                        named = connected(place[1])
                        await loop.create_unix_connection(lambda: line, sock=named)  # noqa: B023
                    else:
                        continue
                    if await asyncio.shield(line.is_open):
                        self._to[worker] = line
                        return
            line.drop()
        self._not_before = {one: until for one, until in self._not_before.items() if until > loop.time()} | {
            worker: loop.time() + NOT_AGAIN
        }

    # Whether they are there

    def has_gone(self, worker: str, said: bytes) -> bool:
        """Say whether a worker of this machine has certainly ended: nobody listens where it did."""
        places = msgpack.unpackb(said)
        if worker in self._to or not isinstance(places, list):
            return False
        for place in places:
            if place[0] == machine():
                try:
                    connected(place[1]).close()
                except ConnectionRefusedError:
                    return True
                except OSError:
                    return False
        return False

    async def _beat(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            slept_at = loop.time()
            await asyncio.sleep(BEAT)
            now = loop.time()
            was_busy = now - slept_at > 2 * BEAT  # the others' answers may wait in the sockets
            for line in [one for one in self._lines if one.is_open.done()]:
                if now - line.heard_at > SILENCE and not was_busy:
                    line.drop()
                else:
                    line.send("far", time.monotonic())

    def _so_far(self, line: Line, sent_at: float) -> None:
        self.there_and_back += time.monotonic() - sent_at
        self.answers += 1

    async def stop(self) -> None:
        """End all, after what was sent."""
        if self._beats is not None:
            self._beats.cancel()
        for server in self._servers:
            server.close()
        self._servers.clear()
        for call in tuple(self._calls.values()):
            call.cancel()
        for line in tuple(self._lines):
            line._transport.close()
