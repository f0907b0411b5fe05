"""What the events of visitors take in memory while they wait, or while their handlers run: bounded in bytes.

Each visitor has a share. When all together have taken what the process gives, those who hold much get no more, and
those who hold little are served as ever.
"""

from __future__ import annotations

LITTLE = 64 * 1024
"""Bytes that a visitor may hold however much others do."""


class HeldByAll:
    """What the visitors of a process hold together.

    Args:
        limit: bytes, beyond which only those who hold little may take more.
    """

    __slots__ = ("bytes", "limit")

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.bytes = 0


class Held:
    """What one visitor holds; on the event loop only.

    Args:
        limit: bytes at most.
        by_all: what all hold together.
    """

    __slots__ = ("_by_all", "_limit", "bytes")

    def __init__(self, limit: int, by_all: HeldByAll) -> None:
        self._limit = limit
        self._by_all = by_all
        self.bytes = 0

    def take(self, size: int) -> bool:
        """Hold so many more bytes; false if that is too much."""
        total = self.bytes + size
        if total > self._limit or (total > LITTLE and self._by_all.bytes + size > self._by_all.limit):
            return False
        self.bytes = total
        self._by_all.bytes += size
        return True

    def give(self, size: int) -> None:
        """Hold so many bytes less."""
        size = min(size, self.bytes)
        self.bytes -= size
        self._by_all.bytes -= size

    def give_all(self) -> None:
        """Hold nothing any more."""
        self.give(self.bytes)


HELD_BY_ALL = HeldByAll(128 * 1024 * 1024)
"""The one of this process."""
