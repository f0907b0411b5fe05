"""What waits under a random name until somebody who knows the name takes it: sign-ins that have begun, cookies."""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import Generic, Protocol, TypeVar

T = TypeVar("T")

_KEPT = 10_000


class TakenOnce(Protocol[T]):
    """Keeps things that are good for once. One that several workers share must take out in one step."""

    async def put(self, name: str, thing: T, seconds: float) -> None:
        """Keep a thing for so long."""

    async def take(self, name: str) -> T | None:
        """Take a thing out; `None` if it was taken, has expired or never was."""


class MemoryTakenOnce(Generic[T]):
    """Keeps things in the memory of this process; beyond a bound the oldest are forgotten."""

    def __init__(self, kept: int = _KEPT) -> None:
        self._things: OrderedDict[str, tuple[T, float]] = OrderedDict()
        self._kept = kept

    async def put(self, name: str, thing: T, seconds: float) -> None:
        """Keep a thing for so long."""
        self._things[name] = thing, time.monotonic() + seconds
        while len(self._things) > self._kept:
            self._things.popitem(last=False)

    async def take(self, name: str) -> T | None:
        """Take a thing out; `None` if it was taken, has expired or never was."""
        found = self._things.pop(name, None)
        return found[0] if found is not None and time.monotonic() < found[1] else None
