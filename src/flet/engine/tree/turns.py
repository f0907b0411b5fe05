"""Turns: the updates of a page are packed one after the other, and nobody waits for one on the event loop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol

After = Callable[[], None]
Work = Callable[[], After | None]


class _Mine(threading.local):
    """The turns that a thread has."""

    count = 0


_mine = _Mine()


class MayWait(Protocol):
    """Who knows which threads may wait."""

    def may_wait(self) -> bool:
        """Say whether the calling thread may wait for others."""


class Turns:
    """Carries out pieces of work one at a time, in the order in which they were given.

    What a piece of work returns is called once its turn is over. Where work itself has to ask code of the program, and
    that updates a page, nobody waits: whoever has a turn, of this page or another one, leaves the rest for later.

    Args:
        owner: says whether the calling thread may wait; the event loop's may not. Its work is then done by the thread
            whose turn it is, right after its own.
    """

    __slots__ = ("_busy", "_later", "_owner")

    def __init__(self, owner: MayWait) -> None:
        self._owner = owner
        self._busy = threading.Lock()
        self._later: list[Work] = []  # hardly ever used, and an empty deque takes 600 bytes

    @property
    def crowded(self) -> bool:
        """Whether work waits for a turn."""
        return bool(self._later)

    def take(self, work: Work, later: Work) -> None:
        """Carry out `work` before this returns; on the event loop, `later` in its place if somebody has a turn.

        Args:
            work: may raise.
            later: does the same on another thread, and may not.
        """
        if not _mine.count and self._owner.may_wait():
            self._busy.acquire()
        elif self._later or not self._busy.acquire(blocking=False):
            self.leave(later)
            return
        afterwards: list[After] = []
        _mine.count += 1
        try:
            after = work()
            if after is not None:
                afterwards.append(after)
        finally:
            _mine.count -= 1
            self._busy.release()
            if afterwards or self._later:
                self._do_what_waits(afterwards)

    def now(self, work: Callable[[], None]) -> bool:
        """Carry out `work`, unless somebody has a turn; returns whether it was."""
        if not self.begin():
            return False
        try:
            work()
        finally:
            self.end()
        return True

    def begin(self) -> bool:
        """Begin a turn, unless somebody has one; whoever does calls `end`."""
        return not self._later and self._busy.acquire(False)

    def end(self) -> None:
        """End a turn that `begin` began."""
        self._busy.release()
        if self._later:
            self._do_what_waits([])

    def leave(self, work: Work) -> None:
        """Carry out `work`, which may not raise, after all that waits."""
        self._later.append(work)
        self._do_what_waits([])

    def _carry_out(self, work: Work, afterwards: list[After]) -> None:
        _mine.count += 1
        try:
            after = work()
        finally:
            _mine.count -= 1
            self._busy.release()
        if after is not None:
            afterwards.append(after)

    def _do_what_waits(self, afterwards: list[After]) -> None:
        # Asked again after each turn: something may have come while the lock was still held.
        while self._later and self._busy.acquire(blocking=False):
            try:
                work = self._later.pop(0)
            except IndexError:
                self._busy.release()
                break
            self._carry_out(work, afterwards)
        for after in afterwards:
            after()
