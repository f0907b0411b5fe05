"""Warnings and lines of the log that turn up while a page is locked, given once it is not.

Who hears of them is code of the program: `warnings.showwarning`, and what it has put into `logging`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import TracebackType


class _Waiting(threading.local):
    """What waits in a thread; `None` while it has locked nothing."""

    calls: list[Callable[[], object]] | None = None


_waiting = _Waiting()


def when_unlocked(call: Callable[[], object]) -> None:
    """Call a function at once, or at the end of the `PutOff` that the calling thread is in."""
    if _waiting.calls is None:
        call()
    else:
        _waiting.calls.append(call)


class PutOff:
    """Has what `when_unlocked` is given wait until its end."""

    __slots__ = ("_calls", "_outer")

    def __enter__(self) -> None:
        self._outer = _waiting.calls
        self._calls: list[Callable[[], object]] = []
        _waiting.calls = self._calls

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _waiting.calls = self._outer
        for call in self._calls:
            when_unlocked(call)
