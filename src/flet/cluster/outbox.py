"""Messages to other workers that wait to be published: those of one moment go together."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from functools import partial

from flet.cluster.commands import Commands, Unavailable
from flet.cluster.publisher import Publisher


class Outbox:
    """What is on its way to other workers through Redis, in order.

    Args:
        commands: the way to Redis.
        publisher: has a connection for messages, where there can be one.
        is_cluster: whether Redis is a cluster, which does not know how many a message has reached.
        broken: called when messages may have been lost.
    """

    def __init__(
        self, commands: Commands, publisher: Publisher | None, is_cluster: bool, broken: Callable[[], None]
    ) -> None:
        self._commands = commands
        self._publisher = publisher
        self._is_cluster = is_cluster
        self._broken = broken
        self._waiting: deque[tuple[str, bytes]] = deque()
        self._something = asyncio.Event()
        self.on_gone: list[Callable[[str], None]] = []
        """Called with a worker that a message did not reach."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits."""
        return not self._waiting

    def put(self, channel: str, packed: bytes) -> None:
        """Have a message sent; it is lost while Redis is away."""
        self._waiting.append((channel, packed))
        self._something.set()

    async def publish(self) -> None:
        """Send what waits, again and again."""
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
                    receivers = await self._commands.asked(partial(self._publisher.publish, commands))
                elif len(commands) == 1:
                    receivers = [await self._commands.run(*commands[0])]
                else:
                    receivers = await self._commands.together(commands)
            except Unavailable:
                self._broken()
                continue
            for channel, number in zip(batch, receivers, strict=False):
                if number == 0 and not self._is_cluster:
                    for told in self.on_gone:
                        told(channel.rpartition(":")[2])
