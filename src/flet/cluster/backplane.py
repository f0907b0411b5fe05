"""The way of one worker to Redis, and through it to the other workers."""

from __future__ import annotations

import asyncio
import builtins
import contextlib
import hashlib
import logging
import secrets
from collections import deque
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, TypeVar

import msgpack  # type: ignore[import-untyped]
from redis.exceptions import (
    AuthenticationError,
    AuthorizationError,
    ConnectionError,  # noqa: A004
    NoScriptError,
    RedisClusterException,
    RedisError,
    ResponseError,
    TimeoutError,  # noqa: A004
)

from flet.cluster.addresses import connect, shown
from flet.cluster.lines import Lines
from flet.cluster.publisher import Publisher
from flet.cluster.seal import Seal
from flet.engine.session.seldom import Seldom

T = TypeVar("T")

ALL = "all"
"""Names all workers, where one would be named."""

BEAT = 1.0
"""Seconds after which a worker says again that it lives."""

ALIVE_MILLISECONDS = 10_000
"""For so long a worker counts as alive that says nothing, where its connection does not tell."""

ALIVE_IN_CLUSTER = 4_000
"""The same where nothing but that tells: the nodes of a cluster do not know who listens at the others."""

SILENCE = 5.0
"""Seconds without a message, one's own included, after which a connection that listens is made anew."""

TO_START = 5.0
"""Seconds in which Redis must answer when the worker starts."""

SETTLING = 4.0
"""Seconds after Redis has come back in which nobody is taken for dead: the others may still be on their way."""

LOOK_TWICE = 0.3
"""Seconds between the two looks after which a worker that does not listen counts as dead."""

_AWAY = (ConnectionError, TimeoutError, OSError, asyncio.TimeoutError, RedisClusterException)

logger = logging.getLogger("flet")


class Unavailable(Exception):
    """Redis cannot be asked now."""


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
        self._is_cluster = "+cluster" in url.partition("://")[0]
        is_one_server = "+" not in url.partition("://")[0]
        # Those of Sentinels and clusters find the right server anew for each command.
        self._publisher = Publisher(connect(url, socket_timeout=None)) if is_one_server else None
        self._scripts: dict[str, str] = {}
        self._handlers: dict[str, Callable[..., None]] = {}
        self._channels: dict[str, Callable[[], None]] = {}
        self._waiting: deque[tuple[str, bytes]] = deque()
        self._something = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._answered: dict[str, asyncio.Future[Any]] = {}
        self._answering: set[asyncio.Task[None]] = set()
        self._looks: dict[str, asyncio.Task[bool]] = {}
        self._handlers["answer"] = self._take_answer
        self._pubsub: Any = None
        self._away = False
        self._back_at = 0.0
        self._heard_at = 0.0
        self._complaints = Seldom(logger)
        self.on_broken: list[Callable[[], None]] = []
        """Called when messages between workers may have been lost."""
        self.on_back: list[Callable[[], None]] = []
        """Called when Redis can be reached again; it may have forgotten everything."""
        self.on_beat: list[Callable[[], Awaitable[None]]] = []
        """Called once a second while Redis is there."""
        self.on_gone: list[Callable[[str], None]] = []
        """Called with a worker that a message did not reach."""
        self.outages = 0
        """How often Redis could not be reached."""
        self.commands = 0
        """Round trips to Redis, beats aside."""

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
            except (RedisError, *_AWAY) as error:
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
        listens = asyncio.Event()
        self._tasks = [
            self._loop.create_task(self._listen(listens)),
            self._loop.create_task(self._publish()),
        ]
        await asyncio.wait_for(listens.wait(), TO_START)
        await self._beat()
        self._tasks.append(self._loop.create_task(self._beats()))

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
                while self._waiting:  # noqa: ASYNC110
                    await asyncio.sleep(0.01)
                await self._redis.delete(self.alive_key(self.worker))
        await self.lines.stop()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks.clear()
        if self._publisher is not None:
            await self._publisher.close()
        with contextlib.suppress(Exception):
            await self._redis.aclose()

    @staticmethod
    def alive_key(worker: str) -> str:
        """Return the key that is there while a worker lives."""
        return f"flet:worker:{worker}"

    @property
    def is_away(self) -> bool:
        """Whether Redis could not be reached when it was last asked."""
        return self._away

    @property
    def is_settling(self) -> bool:
        """Whether Redis has just come back, or not yet: it may have forgotten what other workers have still to tell."""
        is_back = self._back_at and self._loop.time() - self._back_at < SETTLING
        return self._pubsub is None or bool(is_back)

    # Commands

    async def run(self, *command: Any) -> Any:
        """Return the answer to a command.

        Raises:
            Unavailable: Redis cannot be reached, or is not ready.
        """
        return await self._asked(lambda: self._redis.execute_command(*command))

    async def script(self, script: str, key: str, *arguments: Any) -> Any:
        """Return what a script with one key says; Redis gets its text once.

        Raises:
            Unavailable: Redis cannot be reached, or is not ready.
        """
        digest = self._scripts.setdefault(script, hashlib.sha1(script.encode()).hexdigest())

        async def ask() -> Any:
            try:
                return await self._redis.execute_command("EVALSHA", digest, 1, key, *arguments)
            except NoScriptError:
                return await self._redis.execute_command("EVAL", script, 1, key, *arguments)

        return await self._asked(ask)

    async def together(self, commands: list[tuple[Any, ...]]) -> list[Any]:
        """Return the answers to many commands, which go on one way; an error stands in the place of its answer.

        Raises:
            Unavailable: Redis cannot be reached, or is not ready.
        """

        async def ask() -> list[Any]:
            pipeline = self._redis.pipeline() if self._is_cluster else self._redis.pipeline(transaction=False)
            for command in commands:
                pipeline.execute_command(*command)
            answers: list[Any] = await pipeline.execute(raise_on_error=False)
            lost = next((one for one in answers if isinstance(one, _AWAY)), None)
            if lost is not None:
                raise lost
            return answers

        return await self._asked(ask)

    async def _asked(self, ask: Callable[[], Awaitable[T]]) -> T:
        self.commands += 1
        try:
            return await ask()
        except (RedisError, *_AWAY) as error:
            if isinstance(error, _AWAY):
                self._lost(error)
            raise Unavailable(str(error)) from error

    # Other workers

    def listen(self, kind: str, handler: Callable[..., None]) -> None:
        """Have `handler(sender, *arguments)` called for messages of a kind to this worker; on the event loop."""
        self._handlers[kind] = handler

    def follow(self, channel: str, changed: Callable[[], None]) -> None:
        """Have `changed()` called when something was published on a channel, and when that may have been missed."""
        self._channels[channel] = changed
        if self._pubsub is not None:
            self._tasks.append(self._loop.create_task(self._subscribe(channel, changed)))

    async def _subscribe(self, channel: str, changed: Callable[[], None]) -> None:
        with contextlib.suppress(RedisError, *_AWAY):
            await self._pubsub.subscribe(channel)
        changed()

    def send(self, worker: str, kind: str, *arguments: Any) -> None:
        """Send to a worker, in order; on the event loop. What it sends while Redis is away is lost.

        `on_gone` tells when the worker was not there.
        """
        packed = msgpack.packb([kind, self.worker, *arguments])
        if worker == self.worker:
            self._loop.call_soon(self._message, packed)
            return
        self._waiting.append((self.alive_key(worker), packed))
        self._something.set()

    async def ask(self, worker: str, kind: str, *arguments: Any, seconds: float) -> Any:
        """Return what another worker answers to a question, or the first of `ALL` that has an answer; see `answer`.

        Raises:
            Unavailable: it does not answer in so many seconds.
        """
        number = secrets.token_urlsafe(12)
        answered = self._answered[number] = self._loop.create_future()
        self.send(worker, kind, number, self.seal.close(kind, list(arguments)))
        try:
            async with asyncio.timeout(seconds):
                return await answered
        except builtins.TimeoutError:
            raise Unavailable("another worker does not answer") from None
        finally:
            del self._answered[number]

    def answer(self, kind: str, work: Callable[..., Awaitable[Any]]) -> None:
        """Answer questions of a kind with what `work(*arguments)` returns; `None` is no answer."""

        async def carry_out(sender: str, number: str, sealed: bytes) -> None:
            answer = await work(*self.seal.open(kind, sealed))
            if answer is None:
                return
            self.send(sender, "answer", number, self.seal.close(number, answer))

        def asked(sender: str, number: str, sealed: bytes) -> None:
            task = self._loop.create_task(carry_out(sender, number, sealed))
            self._answering.add(task)
            task.add_done_callback(self._answering.discard)

        self.listen(kind, asked)

    def _take_answer(self, sender: str, number: str, sealed: bytes) -> None:
        answered = self._answered.get(number)
        if answered is not None and not answered.done():
            answered.set_result(self.seal.open(number, sealed))

    async def _publish(self) -> None:
        while True:
            if not self._waiting:
                self._something.clear()
                await self._something.wait()
            batch: dict[str, list[bytes]] = {}
            while self._waiting:
                channel, message = self._waiting.popleft()
                batch.setdefault(channel, []).append(message)
            commands = [("PUBLISH", channel, b"".join(them)) for channel, them in batch.items()]
            try:
                if self._publisher is not None:
                    receivers = await self._asked(partial(self._publisher.publish, commands))
                elif len(commands) == 1:
                    receivers = [await self.run(*commands[0])]
                else:
                    receivers = await self.together(commands)
            except Unavailable:
                self._broken()
                continue
            for channel, number in zip(batch, receivers, strict=False):
                if number == 0 and not self._is_cluster:
                    for told in self.on_gone:
                        told(channel.rpartition(":")[2])

    async def _listen(self, listens: asyncio.Event) -> None:
        own = self.alive_key(self.worker)
        wait = 0.05
        while True:
            pubsub = self._redis.pubsub(ignore_subscribe_messages=False)
            try:
                await pubsub.subscribe(own, self.alive_key(ALL), *self._channels)
                self._back_at = (
                    self._loop.time() if listens.is_set() else 0.0
                )  # nobody is taken for dead from here on
                self._pubsub = pubsub
                self._heard_at = self._loop.time()
                while not await pubsub.get_message(timeout=1.0):
                    if self._loop.time() - self._heard_at > SILENCE:
                        raise ConnectionError("Redis does not answer")
                if not listens.is_set():
                    listens.set()
                else:
                    await self._read_clock()
                    self._is_back()
                for changed in tuple(self._channels.values()):
                    changed()
                wait = 0.05
                await self._read(pubsub, own)
            except (RedisError, *_AWAY) as error:
                self._pubsub = None
                self._lost(error)
                if self._publisher is not None:
                    await self._publisher.drop()
                self._broken()
            finally:
                with contextlib.suppress(Exception):
                    await pubsub.aclose()
            await asyncio.sleep(wait)
            wait = min(wait * 2, 1.0)

    async def _read(self, pubsub: Any, own: str) -> None:
        everybody = self.alive_key(ALL)
        while True:
            got = await self._next(pubsub)
            if got is None:
                raise ConnectionError("nothing was heard from Redis")
            kind, channel, data = got[0], got[1].decode(), got[2]
            if kind == b"subscribe" and channel == own:
                raise ConnectionError("the connection was lost for a moment")  # redis-py made it anew
            if kind != b"message":
                continue
            if channel in (own, everybody):
                self._unpack(data)
            elif (changed := self._channels.get(channel)) is not None:
                changed()

    async def _next(self, pubsub: Any) -> Any:
        """Return what Redis says next; `None` if it is silent."""
        if self._publisher is not None:
            read = pubsub.connection.read_response
            return await read(disconnect_on_error=False, push_request=True, timeout=SILENCE)
        got = await pubsub.get_message(timeout=SILENCE)
        return (got["type"].encode(), got["channel"], got["data"]) if got is not None else None

    def _unpack(self, data: bytes) -> None:
        unpacker = msgpack.Unpacker(use_list=True, max_buffer_size=0)
        unpacker.feed(data)
        for message in unpacker:
            self._handle(message)

    def _message(self, packed: bytes) -> None:
        self._handle(msgpack.unpackb(packed))

    def _handle(self, message: list[Any]) -> None:
        handler = self._handlers.get(message[0])
        if handler is None:
            return
        try:
            handler(*message[1:])
        except Exception:
            logger.exception("A message of another worker could not be carried out")

    # Who lives

    async def _beat(self) -> None:
        milliseconds = ALIVE_IN_CLUSTER if self._is_cluster else ALIVE_MILLISECONDS
        commands: list[tuple[Any, ...]] = [
            # A Redis that is full refuses to set anything, but keeps what it has.
            ("PEXPIRE", self.alive_key(self.worker), milliseconds),
            ("SET", self.alive_key(self.worker), self.lines.where, "PX", milliseconds, "NX"),
            ("PEXPIRE", "flet:key", ALIVE_MILLISECONDS),
            ("SET", "flet:key", self.seal.fingerprint, "PX", ALIVE_MILLISECONDS, "NX"),
            # It comes back to this worker, which knows by it that it can be reached.
            ("PUBLISH", self.alive_key(self.worker), msgpack.packb(["beat", self.worker])),
        ]
        await self.together(commands)
        self.commands -= 1

    async def _beats(self) -> None:
        while True:
            slept_at = self._loop.time()
            await asyncio.sleep(BEAT)
            if self._loop.time() - slept_at > SILENCE:
                self._was_stopped()
            try:
                await self._beat()
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
        if worker == self.worker:
            return True  # it is asked of sessions that are not here
        look = self._looks.get(worker)
        if look is None:
            # Hundreds ask at once when a worker has gone.
            look = self._looks[worker] = self._loop.create_task(self._look_for(worker))
            look.add_done_callback(lambda _: self._looks.pop(worker, None))
        await asyncio.wait([look])
        return look.result()

    async def _look_for(self, worker: str) -> bool:
        for last in (False, True):
            if await self.seems_alive(worker):
                return False
            if self.is_settling:
                raise Unavailable("Redis has just come back")
            if not last:
                await asyncio.sleep(LOOK_TWICE)
        return True

    async def seems_alive(self, worker: str) -> bool:
        """Say whether a worker listens at this moment, and has lately said that it lives."""
        name = self.alive_key(worker)
        if self._is_cluster:
            said = await self.run("GET", name)
            return bool(said) and not self.lines.has_gone(worker, said)
        exists, listening = await self.together([("EXISTS", name), ("PUBSUB", "NUMSUB", name)])
        return bool(exists) and not isinstance(listening, Exception) and bool(listening[1])

    async def reach(self, worker: str) -> None:
        """See to it that there is a line to a worker, if it can be reached without Redis.

        Raises:
            Unavailable: Redis cannot be asked where it is.
        """
        await self.lines.reach(worker, partial(self.run, "GET", self.alive_key(worker)))

    # Redis comes and goes

    def _lost(self, error: BaseException) -> None:
        if self._away:
            return
        self._away = True
        self.outages += 1
        logger.warning(
            "Redis at FLET_REDIS_URL cannot be reached (%s). Visitors of this worker go on; those whose session is on "
            "another one wait until it is back.",
            error,
        )

    def _is_back(self) -> None:
        self._back_at = self._loop.time()
        if self._away:
            self._away = False
            logger.warning("Redis can be reached again.")
        for told in self.on_back:
            told()

    def _was_stopped(self) -> None:
        """Find out whether others have taken this worker for dead, which did nothing for a while."""
        for told in self.on_back:
            told()

    def _broken(self) -> None:
        for told in self.on_broken:
            told()

    def complain(self, text: str, *arguments: Any) -> None:
        """Log what others can bring about, and not too often."""
        self._complaints.warning(text, *arguments)
