"""The connection by which one worker hears the others, and what is published on channels."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import msgpack  # type: ignore[import-untyped]
from redis.exceptions import ConnectionError, RedisError  # noqa: A004

from flet.cluster.commands import AWAY

SILENCE = 5.0
"""Seconds without a message, one's own included, after which a connection that listens is made anew."""

SETTLING = 4.0
"""Seconds after Redis has come back in which nobody is taken for dead: the others may still be on their way."""

logger = logging.getLogger("flet")


class Listener:
    """Listens at Redis, and makes the connection anew when it is lost.

    Args:
        redis: a client.
        own: channels of messages to this worker: to it alone, and to all.
        is_one_server: whether the client is one of a single server's.
        is_back: called when the connection is there again.
        lost: called when it is lost.
    """

    def __init__(
        self,
        redis: Any,
        own: tuple[str, str],
        is_one_server: bool,
        is_back: Callable[[], Awaitable[None]],
        lost: Callable[[BaseException], Awaitable[None]],
    ) -> None:
        self._redis = redis
        self._own = own
        self._is_one_server = is_one_server
        self._is_back = is_back
        self._lost = lost
        self._handlers: dict[str, Callable[..., None]] = {}
        self._channels: dict[str, Callable[[], None]] = {}
        self._pubsub: Any = None
        self._back_at = 0.0
        self.hears = asyncio.Event()
        """Set when it has begun to hear."""
        self.tasks: list[asyncio.Task[None]] = []
        """To be cancelled at the end."""

    def start(self) -> None:
        """Begin to listen."""
        self._loop = asyncio.get_running_loop()
        self.tasks.append(self._loop.create_task(self._hear()))

    @property
    def is_settling(self) -> bool:
        """Whether Redis has just come back, or not yet: it may have forgotten what other workers have still to tell."""
        is_back = self._back_at and self._loop.time() - self._back_at < SETTLING
        return self._pubsub is None or bool(is_back)

    def listen(self, kind: str, handler: Callable[..., None]) -> None:
        """Have `handler(sender, *arguments)` called for messages of a kind to this worker; on the event loop."""
        self._handlers[kind] = handler

    def follow(self, channel: str, changed: Callable[[], None]) -> None:
        """Have `changed()` called when something was published on a channel, and when that may have been missed."""
        self._channels[channel] = changed
        if self._pubsub is not None:
            self.tasks.append(self._loop.create_task(self._subscribe(channel, changed)))

    async def _subscribe(self, channel: str, changed: Callable[[], None]) -> None:
        with contextlib.suppress(RedisError, *AWAY):
            await self._pubsub.subscribe(channel)
        changed()

    async def _hear(self) -> None:
        wait = 0.05
        while True:
            pubsub = self._redis.pubsub(ignore_subscribe_messages=False)
            try:
                await pubsub.subscribe(*self._own, *self._channels)
                # Nobody is taken for dead from here on.
                self._back_at = self._loop.time() if self.hears.is_set() else 0.0
                self._pubsub = pubsub
                asked_at = self._loop.time()
                while not await pubsub.get_message(timeout=1.0):
                    if self._loop.time() - asked_at > SILENCE:
                        raise ConnectionError("Redis does not answer")
                if not self.hears.is_set():
                    self.hears.set()
                else:
                    await self._is_back()
                    self._back_at = self._loop.time()
                for changed in tuple(self._channels.values()):
                    changed()
                wait = 0.05
                await self._read(pubsub)
            except (RedisError, *AWAY) as error:
                self._pubsub = None
                await self._lost(error)
            finally:
                with contextlib.suppress(Exception):
                    await pubsub.aclose()
            await asyncio.sleep(wait)
            wait = min(wait * 2, 1.0)

    async def _read(self, pubsub: Any) -> None:
        while True:
            got = await self._next(pubsub)
            if got is None:
                raise ConnectionError("nothing was heard from Redis")
            kind, channel, data = got[0], got[1].decode(), got[2]
            if kind == b"subscribe" and channel == self._own[0]:
                raise ConnectionError("the connection was lost for a moment")  # redis-py made it anew
            if kind != b"message":
                continue
            if channel in self._own:
                self.take(data)
            elif (changed := self._channels.get(channel)) is not None:
                changed()

    async def _next(self, pubsub: Any) -> Any:
        """Return what Redis says next; `None` if it is silent."""
        if self._is_one_server:
            read = pubsub.connection.read_response
            return await read(disconnect_on_error=False, push_request=True, timeout=SILENCE)
        got = await pubsub.get_message(timeout=SILENCE)
        return (got["type"].encode(), got["channel"], got["data"]) if got is not None else None

    def take(self, data: bytes) -> None:
        """Carry out messages to this worker."""
        unpacker = msgpack.Unpacker(use_list=True, max_buffer_size=0)
        unpacker.feed(data)
        for message in unpacker:
            self._handle(message)

    def _handle(self, message: list[Any]) -> None:
        handler = self._handlers.get(message[0])
        if handler is None:
            return
        try:
            handler(*message[1:])
        except Exception:
            logger.exception("A message of another worker could not be carried out")
