"""Messages to other workers, over a connection of their own: nothing is asked of a pool for each of them."""

from __future__ import annotations

import contextlib
import time
from typing import Any

from redis.exceptions import ConnectionError  # noqa: A004

ASK_AGAIN = 0.2
"""Seconds after which it is asked again whether messages arrive."""

_NO_ANSWER = ("CLIENT", "REPLY", "SKIP")


class Publisher:
    """Publishes messages over one connection of a client.

    Args:
        client: its connections wait as long as it takes; whoever notices that Redis has gone calls `drop`.
    """

    def __init__(self, client: Any) -> None:
        self._client = client
        self._connection: Any = None
        self._asked_at = 0.0

    async def publish(self, commands: list[tuple[Any, ...]]) -> list[Any]:
        """Return the answers to commands, how many workers each has reached; nothing if there was an answer just now.

        Raises:
            ConnectionError: Redis has gone.
        """
        if self._connection is None:
            self._connection = await self._client.connection_pool.get_connection()
        connection = self._connection
        now = time.monotonic()
        is_asked = now - self._asked_at > ASK_AGAIN
        if is_asked:
            self._asked_at = now
        else:
            # What is not answered costs Redis and this worker a call of the system less each.
            commands = [one for command in commands for one in (_NO_ANSWER, command)]
        try:
            await connection.send_packed_command(connection.pack_commands(commands), check_health=False)
            answers = [await connection.read_response() for _ in commands] if is_asked else []
        except BaseException:
            await self.drop()
            raise
        if self._connection is None:
            raise ConnectionError("Redis has gone")
        return answers

    async def drop(self) -> None:
        """Give the connection up: who waits for it is told that Redis has gone."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(Exception):
                await connection.disconnect(nowait=True)
            with contextlib.suppress(Exception):
                await self._client.connection_pool.release(connection)

    async def close(self) -> None:
        """Leave."""
        await self.drop()
        with contextlib.suppress(Exception):
            await self._client.aclose()
