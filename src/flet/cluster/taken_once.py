"""Things that are good for once, kept in Redis: whichever worker is asked takes them out in one step."""

from __future__ import annotations

import hashlib
from typing import Any, Generic, TypeVar

from flet.cluster.backplane import Backplane
from flet.cluster.seal import Broken

T = TypeVar("T")


class SharedTakenOnce(Generic[T]):
    """Keeps things for all workers; of an owner who has too many the oldest are forgotten.

    Args:
        backplane: the way to Redis.
        prefix: what the keys begin with.
        kept_for_one: how many of one owner.
    """

    def __init__(self, backplane: Backplane, prefix: str, kept_for_one: int) -> None:
        self._backplane = backplane
        self._prefix = prefix
        self._kept_for_one = kept_for_one

    async def put(self, name: str, thing: T, seconds: float, owner: str = "") -> None:
        """Keep a thing for so long, on behalf of an owner."""
        key = self._key(name)
        milliseconds = max(1, round(seconds * 1000))
        await self._backplane.run("SET", key, self._backplane.seal.close(key, thing), "PX", milliseconds)
        if owner:
            await self._bound(owner, key, milliseconds)

    async def take(self, name: str) -> T | None:
        """Take a thing out; `None` if it was taken, has expired or never was."""
        key = self._key(name)
        found = await self._backplane.run("GETDEL", key)
        if found is None:
            return None
        try:
            thing: T = self._backplane.seal.open(key, found)
        except Broken as error:
            self._backplane.complain("What was kept for a visitor is left out: %s", error)
            return None
        return thing

    async def _bound(self, owner: str, key: str, milliseconds: int) -> None:
        run = self._backplane.run
        of_owner = f"{self._prefix}:of:{_short(owner)}"
        now = self._backplane.clock() / 1000
        await run("ZADD", of_owner, now + milliseconds / 1000, key)
        await run("PEXPIRE", of_owner, milliseconds, "NX")
        await run("PEXPIRE", of_owner, milliseconds, "GT")
        await run("ZREMRANGEBYSCORE", of_owner, "-inf", now)
        excess: Any = await run("ZCARD", of_owner) - self._kept_for_one
        if excess > 0:
            for oldest, _ in await run("ZPOPMIN", of_owner, excess):
                await run("DEL", oldest)

    def _key(self, name: str) -> str:
        return f"{self._prefix}:{_short(name)}"


def _short(name: str) -> str:
    # Names are secrets, and as long as whoever asks likes.
    return hashlib.sha256(name.encode()).hexdigest()[:32]
