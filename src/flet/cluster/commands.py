"""Commands to Redis: how one worker asks it, and whether it is there to be asked."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from redis.exceptions import (
    ConnectionError,  # noqa: A004
    NoScriptError,
    RedisClusterException,
    RedisError,
    TimeoutError,  # noqa: A004
)

T = TypeVar("T")

AWAY = (ConnectionError, TimeoutError, OSError, asyncio.TimeoutError, RedisClusterException)
"""Raised where Redis cannot be reached; other errors are answers of it."""

logger = logging.getLogger("flet")


class Unavailable(Exception):
    """Redis cannot be asked now."""


class Commands:
    """Asks Redis over the connections of a client.

    Args:
        redis: the client.
        is_cluster: whether it is one of a cluster's.
    """

    def __init__(self, redis: Any, is_cluster: bool) -> None:
        self._redis = redis
        self._is_cluster = is_cluster
        self._scripts: dict[str, str] = {}
        self.is_away = False
        """Whether Redis could not be reached when it was last asked."""
        self.outages = 0
        """How often Redis could not be reached."""
        self.number = 0
        """Round trips to Redis."""

    async def run(self, *command: Any) -> Any:
        """Return the answer to a command.

        Raises:
            Unavailable: Redis cannot be reached, or is not ready.
        """
        return await self.asked(lambda: self._redis.execute_command(*command))

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

        return await self.asked(ask)

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
            lost = next((one for one in answers if isinstance(one, AWAY)), None)
            if lost is not None:
                raise lost
            return answers

        return await self.asked(ask)

    async def asked(self, ask: Callable[[], Awaitable[T]]) -> T:
        """Return what `ask` returns, which asks Redis.

        Raises:
            Unavailable: Redis cannot be reached, or is not ready.
        """
        self.number += 1
        try:
            return await ask()
        except (RedisError, *AWAY) as error:
            if isinstance(error, AWAY):
                self.lost(error)
            raise Unavailable(str(error)) from error

    def lost(self, error: BaseException) -> None:
        """Take note that Redis cannot be reached."""
        if self.is_away:
            return
        self.is_away = True
        self.outages += 1
        logger.warning(
            "Redis at FLET_REDIS_URL cannot be reached (%s). Visitors of this worker go on; those whose session is on "
            "another one wait until it is back.",
            error,
        )

    def found(self) -> None:
        """Take note that Redis can be reached."""
        if self.is_away:
            self.is_away = False
            logger.warning("Redis can be reached again.")
