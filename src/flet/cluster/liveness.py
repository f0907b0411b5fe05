"""Which workers live: each says so again and again, and is looked for when it does not answer."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import msgpack  # type: ignore[import-untyped]

from flet.cluster.commands import Commands, Unavailable
from flet.cluster.lines import Lines
from flet.cluster.listener import SILENCE, Listener

BEAT = 1.0
"""Seconds after which a worker says again that it lives."""

ALIVE_MILLISECONDS = 10_000
"""For so long a worker counts as alive that says nothing, where its connection does not tell."""

ALIVE_IN_CLUSTER = 4_000
"""The same where nothing but that tells: the nodes of a cluster do not know who listens at the others."""

LOOK_TWICE = 0.3
"""Seconds between the two looks after which a worker that does not listen counts as dead."""

logger = logging.getLogger("flet")


def alive_key(worker: str) -> str:
    """Return the key that is there while a worker lives; the channel of messages to it has the same name."""
    return f"flet:worker:{worker}"


class Liveness:
    """Lets the others know that this worker lives, and tells which of them do.

    Args:
        commands: the way to Redis.
        listener: hears the others.
        lines: those of this worker.
        is_cluster: whether Redis is a cluster.
        was_stopped: called when this process did nothing for a while, in which others may have taken it for dead.
    """

    def __init__(
        self,
        commands: Commands,
        listener: Listener,
        lines: Lines,
        is_cluster: bool,
        was_stopped: Callable[[], None],
    ) -> None:
        self._commands = commands
        self._listener = listener
        self._lines = lines
        self._worker = lines.worker
        self._is_cluster = is_cluster
        self._was_stopped = was_stopped
        self._looks: dict[str, asyncio.Task[bool]] = {}
        self.on_beat: list[Callable[[], Awaitable[None]]] = []
        """Called once a second while Redis is there."""

    async def beat(self) -> None:
        """Say that this worker lives, and where it is.

        Raises:
            Unavailable: Redis cannot be reached.
        """
        own, fingerprint = alive_key(self._worker), self._lines.seal.fingerprint
        milliseconds = ALIVE_IN_CLUSTER if self._is_cluster else ALIVE_MILLISECONDS
        commands: list[tuple[Any, ...]] = [
            # A Redis that is full refuses to set anything, but keeps what it has.
            ("PEXPIRE", own, milliseconds),
            ("SET", own, self._lines.where, "PX", milliseconds, "NX"),
            ("PEXPIRE", "flet:key", ALIVE_MILLISECONDS),
            ("SET", "flet:key", fingerprint, "PX", ALIVE_MILLISECONDS, "NX"),
            # It comes back to this worker, which knows by it that it can be reached.
            ("PUBLISH", own, msgpack.packb(["beat", self._worker])),
        ]
        await self._commands.together(commands)
        self._commands.number -= 1

    async def beats(self) -> None:
        """Say so again and again."""
        loop = asyncio.get_running_loop()
        while True:
            slept_at = loop.time()
            await asyncio.sleep(BEAT)
            if loop.time() - slept_at > SILENCE:
                self._was_stopped()
            try:
                await self.beat()
                for work in self.on_beat:
                    await work()
            except Unavailable:
                continue
            except Exception:
                logger.exception("The worker's regular work with Redis failed")

    async def is_dead(self, worker: str) -> bool:
        """Say whether a worker is there no more.

        Raises:
            Unavailable: that cannot be told now.
        """
        if worker == self._worker:
            return True  # it is asked of sessions that are not here
        look = self._looks.get(worker)
        if look is None:
            # Hundreds ask at once when a worker has gone.
            look = self._looks[worker] = asyncio.get_running_loop().create_task(self._look_for(worker))
            look.add_done_callback(lambda _: self._looks.pop(worker, None))
        await asyncio.wait([look])
        return look.result()

    async def _look_for(self, worker: str) -> bool:
        for last in (False, True):
            if await self.seems_alive(worker):
                return False
            if self._listener.is_settling:
                raise Unavailable("Redis has just come back")
            if not last:
                await asyncio.sleep(LOOK_TWICE)
        return True

    async def seems_alive(self, worker: str) -> bool:
        """Say whether a worker listens at this moment, and has lately said that it lives."""
        name = alive_key(worker)
        if self._is_cluster:
            said = await self._commands.run("GET", name)
            return bool(said) and not self._lines.has_gone(worker, said)
        exists, listening = await self._commands.together([("EXISTS", name), ("PUBSUB", "NUMSUB", name)])
        return bool(exists) and not isinstance(listening, Exception) and bool(listening[1])
