"""Numbers that are never given twice."""

from __future__ import annotations

from itertools import count
from threading import Lock


class IdCounter:
    """Counts upwards and may be shared between threads.

    Args:
        start: the first number.
        step: the distance to the next one.
        lock: an own lock, to be shared with other code.
    """

    def __init__(self, start: int = 1, step: int = 1, lock: Lock | None = None) -> None:
        self._numbers = count(start, step)
        self._lock = lock or Lock()

    def next(self) -> int:
        """Return the next number."""
        with self._lock:
            return next(self._numbers)

    def __call__(self) -> int:
        return self.next()
