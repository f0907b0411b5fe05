"""Sessions whose browser is away: kept for a while, within bounds in number and in bytes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flet.engine.session.session import Session

ROOM = 0.9
"""Share of the bytes that is left taken when there were too many, so that the next one finds room."""


class SessionsAway:
    """The sessions of a program that wait for their browsers.

    Args:
        number: how many are kept; the one that left first goes first.
        size: bytes of memory that they may take together, as far as that can be told; the largest and oldest go first.
    """

    def __init__(self, number: int, size: int) -> None:
        self._number = number
        self._size = size
        self._left: dict[Session, tuple[int, float]] = {}
        self.bytes = 0
        """What they take together."""

    def __len__(self) -> int:
        return len(self._left)

    def __contains__(self, session: object) -> bool:
        return session in self._left

    def add(self, session: Session, size: int) -> Iterator[Session]:
        """Keep a session that takes so many bytes; gives those that have to go instead."""
        self.remove(session)
        self._left[session] = size, time.monotonic()
        self.bytes += size
        if len(self._left) > self._number:
            yield from self._go(next(iter(self._left)))
        yield from self._make_room()

    def grew(self, session: Session, size: int) -> Iterator[Session]:
        """Reckon with so many bytes from now on, if the session is kept; gives those that have to go."""
        before, since = self._left.get(session, (size, 0.0))
        if size != before:
            self._left[session] = size, since
            self.bytes += size - before
            yield from self._make_room()

    def remove(self, session: Session) -> None:
        """Count a session no more."""
        self.bytes -= self._left.pop(session, (0, 0.0))[0]

    def _make_room(self) -> Iterator[Session]:
        if self.bytes <= self._size:
            return
        now = time.monotonic()

        def cost(entry: tuple[Session, tuple[int, float]]) -> float:
            size, since = entry[1]
            return size * (now - since + 1)

        for session, _ in sorted(self._left.items(), key=cost, reverse=True):
            if self.bytes <= self._size * ROOM:
                return
            yield from self._go(session)

    def _go(self, session: Session) -> Iterator[Session]:
        self.remove(session)
        yield session
