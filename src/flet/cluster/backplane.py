"""The way of one worker to Redis, and through it to the other workers."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
from collections.abc import Callable
from functools import partial
from typing import Any

import msgpack  # type: ignore[import-untyped]
from redis.exceptions import AuthenticationError, AuthorizationError, RedisError, ResponseError

from flet.cluster.addresses import connect, shown
from flet.cluster.commands import AWAY, Commands
from flet.cluster.lines import Lines
from flet.cluster.listener import Listener
from flet.cluster.liveness import ALIVE_MILLISECONDS, Liveness, alive_key
from flet.cluster.outbox import Outbox
from flet.cluster.publisher import Publisher
from flet.cluster.questions import Questions
from flet.cluster.seal import Seal
from flet.engine.session.seldom import Seldom

ALL = "all"
"""Names all workers, where one would be named."""

TO_START = 5.0
"""Seconds in which Redis must answer when the worker starts."""

logger = logging.getLogger("flet")


class BackplaneError(ValueError):
    """The backplane cannot be used as it was set up; says what to do."""


class Backplane:
    """One worker's connections to Redis: a bounded pool for commands, and one that listens to the other workers.

    Args:
        url: as in `addresses.connect`.
        key: what all workers of the site know, and nobody else.
        address: host and port where the others reach this worker without Redis.
        is_direct: false has everything go through Redis.

    Raises:
        BackplaneError: the address is none.
    """

    def __init__(
        self, url: str, key: bytes, address: tuple[str, int] | None = None, is_direct: bool = True
    ) -> None:
        self.url = url
        self.seal = Seal(key)
        self.worker = secrets.token_urlsafe(12)
        """Names this process among the workers."""
        self.lines = Lines(self.worker, self.seal, address, is_direct)
        try:
            self._redis = connect(url)
        except (ValueError, TypeError, RedisError, OSError) as error:
            raise BackplaneError(f"FLET_REDIS_URL, {shown(url)}, is no address of Redis: {error}") from None
        kind = url.partition("://")[0]
        is_cluster, is_one_server = "+cluster" in kind, "+" not in kind
        # Those of Sentinels and clusters find the right server anew for each command.
        self._publisher = Publisher(connect(url, socket_timeout=None)) if is_one_server else None
        self._tasks: list[asyncio.Task[None]] = []
        self._complaints = Seldom(logger)
        self.on_broken: list[Callable[[], None]] = []
        """Called when messages between workers may have been lost."""
        self.on_back: list[Callable[[], None]] = []
        """Called when Redis can be reached again; it may have forgotten everything."""

        commands = self._commands = Commands(self._redis, is_cluster)
        self.run, self.script, self.together = commands.run, commands.script, commands.together
        own = alive_key(self.worker), alive_key(ALL)
        self._listener = Listener(self._redis, own, is_one_server, self._is_back, self._lost)
        self.listen, self.follow = self._listener.listen, self._listener.follow
        self._outbox = Outbox(commands, self._publisher, is_cluster, self._broken)
        self.on_gone = self._outbox.on_gone
        self._liveness = Liveness(commands, self._listener, self.lines, is_cluster, self._tell_back)
        self.on_beat = self._liveness.on_beat
        self.is_dead, self.seems_alive = self._liveness.is_dead, self._liveness.seems_alive
        questions = Questions(self.seal, self.send, self.listen)
        self.ask, self.answer = questions.ask, questions.answer

    # Its life

    async def start(self) -> None:
        """Connect, and let other workers know that this one lives.

        Raises:
            BackplaneError: Redis cannot be reached or does not let this worker in, or other workers have another key.
        """
        self._loop = asyncio.get_running_loop()
        end = self._loop.time() + TO_START
        while True:
            try:
                await self._redis.ping()
                await self._check_key()
                await self._read_clock()
                break
            except (AuthenticationError, AuthorizationError, ResponseError) as error:
                raise BackplaneError(
                    f"Redis at FLET_REDIS_URL, {shown(self.url)}, does not let this program in: {error}"
                ) from None
            except (RedisError, *AWAY) as error:
                if self._loop.time() > end:
                    raise BackplaneError(
                        f"Redis at FLET_REDIS_URL, {shown(self.url)}, cannot be reached: {error}. "
                        "Start it, or correct the address; without FLET_REDIS_URL one worker serves alone."
                    ) from None
                await asyncio.sleep(0.2)
        try:
            await self.lines.start()
        except OSError as error:
            raise BackplaneError(f"FLET_WORKER_ADDRESS cannot be listened at: {error}") from None
        self._listener.start()
        self._tasks.append(self._loop.create_task(self._outbox.publish()))
        await asyncio.wait_for(self._listener.hears.wait(), TO_START)
        await self._liveness.beat()
        self._tasks.append(self._loop.create_task(self._liveness.beats()))

    async def _read_clock(self) -> None:
        seconds, microseconds = await self._redis.time()
        self._clock = seconds * 1000 + microseconds // 1000 - self._loop.time() * 1000

    def clock(self) -> int:
        """Return the time of Redis in milliseconds, or a little less; it is in the numbers of streams."""
        return int(self._clock + self._loop.time() * 1000)

    async def _check_key(self) -> None:
        name = "flet:key"
        mine = self.seal.fingerprint
        if await self._redis.set(name, mine, px=ALIVE_MILLISECONDS, nx=True):
            return
        known = await self._redis.get(name)
        if known is not None and known.decode() != mine:
            raise BackplaneError(
                "Other workers that use the Redis at FLET_REDIS_URL have another FLET_SECRET_KEY. Give all workers "
                "of a site the same one, and other sites another Redis or another database of it."
            )

    async def stop(self) -> None:
        """Leave: what waits is sent, and the others know at once that this worker has gone."""
        with contextlib.suppress(Exception):
            async with asyncio.timeout(1):
                while not self._outbox.is_empty:  # noqa: ASYNC110
                    await asyncio.sleep(0.01)
                await self._redis.delete(alive_key(self.worker))
        await self.lines.stop()
        tasks = [*self._listener.tasks, *self._tasks]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._publisher is not None:
            await self._publisher.close()
        with contextlib.suppress(Exception):
            await self._redis.aclose()

    # Other workers

    def send(self, worker: str, kind: str, *arguments: Any) -> None:
        """Send to a worker, in order; on the event loop. What it sends while Redis is away is lost.

        `on_gone` tells when the worker was not there.
        """
        packed = msgpack.packb([kind, self.worker, *arguments])
        if worker == self.worker:
            self._loop.call_soon(self._listener.take, packed)
            return
        self._outbox.put(alive_key(worker), packed)

    async def reach(self, worker: str) -> None:
        """See to it that there is a line to a worker, if it can be reached without Redis.

        Raises:
            Unavailable: Redis cannot be asked where it is.
        """
        await self.lines.reach(worker, partial(self.run, "GET", alive_key(worker)))

    # Redis comes and goes

    @property
    def is_away(self) -> bool:
        """Whether Redis could not be reached when it was last asked."""
        return self._commands.is_away

    @property
    def is_settling(self) -> bool:
        """Whether Redis has just come back, or not yet: it may have forgotten what other workers have still to tell."""
        return self._listener.is_settling

    @property
    def outages(self) -> int:
        """How often Redis could not be reached."""
        return self._commands.outages

    @property
    def commands(self) -> int:
        """Round trips to Redis, beats aside."""
        return self._commands.number

    async def _lost(self, error: BaseException) -> None:
        self._commands.lost(error)
        if self._publisher is not None:
            await self._publisher.drop()
        self._broken()

    async def _is_back(self) -> None:
        await self._read_clock()
        self._commands.found()
        self._tell_back()

    def _tell_back(self) -> None:
        for told in self.on_back:
            told()

    def _broken(self) -> None:
        for told in self.on_broken:
            told()

    def complain(self, text: str, *arguments: Any) -> None:
        """Log what others can bring about, and not too often."""
        self._complaints.warning(text, *arguments)
