"""What waits under a random name until somebody who knows the name takes it: sign-ins that have begun, cookies."""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import Generic, Protocol, TypeVar

T = TypeVar("T")

_KEPT = 10_000
_KEPT_FOR_ONE = 20


class TakenOnce(Protocol[T]):
    """Keeps things that are good for once. One that several workers share must take out in one step."""

    async def put(self, name: str, thing: T, seconds: float, owner: str = "") -> None:
        """Keep a thing for so long.

        Args:
            name: by which it is taken.
            thing: the thing.
            seconds: how long.
            owner: on whose behalf: nobody has others' things forgotten by having many kept. Empty for the program.
        """

    async def take(self, name: str) -> T | None:
        """Take a thing out; `None` if it was taken, has expired or never was."""


class MemoryTakenOnce(Generic[T]):
    """Keeps things in the memory of this process.

    Beyond a bound the oldest are forgotten: of an owner who has too many, and of the one who has the most when all
    together are too many.

    Args:
        kept: how many.
        kept_for_one: how many of one owner.
    """

    def __init__(self, kept: int = _KEPT, kept_for_one: int = _KEPT_FOR_ONE) -> None:
        self._things: dict[str, tuple[T, float, str]] = {}
        self._names: dict[str, OrderedDict[str, float]] = {}
        self._kept = kept
        self._kept_for_one = kept_for_one

    async def put(self, name: str, thing: T, seconds: float, owner: str = "") -> None:
        """Keep a thing for so long, on behalf of an owner."""
        now = time.monotonic()
        await self.take(name)
        self._things[name] = thing, now + seconds, owner
        names = self._names.setdefault(owner, OrderedDict())
        names[name] = now + seconds
        while next(iter(names.values())) < now or (owner and len(names) > self._kept_for_one):
            self._forget(next(iter(names)))
        while len(self._things) > self._kept:
            most = max(self._names.values(), key=len)
            self._forget(next(iter(most)))

    async def take(self, name: str) -> T | None:
        """Take a thing out; `None` if it was taken, has expired or never was."""
        found = self._forget(name)
        return found[0] if found is not None and time.monotonic() < found[1] else None

    def _forget(self, name: str) -> tuple[T, float, str] | None:
        found = self._things.pop(name, None)
        if found is not None:
            names = self._names[found[2]]
            del names[name]
            if not names:
                del self._names[found[2]]
        return found
