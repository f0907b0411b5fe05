"""Work of one kind that threads do: how much of it at a time.

Threads that compute share one interpreter lock. Each that joins them makes everybody wait longer for it, the event
loop included, and none of them ends sooner. Threads that wait, as for a database, cost nothing. So little begins at
once, and as much more as there is of what only waits.

Most handlers take less than it takes to hand the interpreter from thread to thread. Where work is expected to be
quick, one thread does it piece by piece; another begins beside it when a piece turns out to take its time.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import Any

Work = Callable[[], Any]

PATIENCE = 0.1
"""Seconds in which nothing began, after which one piece more may compute: what is quick need not wait for the slow."""

COMPUTES = 0.0125
"""Share of a processor from which on a thread is taken to compute: of many that do, each gets little."""

LONG_ROW = 0.005
"""Seconds that a piece may wait for quick ones before it, after which one more is done beside them."""


class Lane:
    """Work that waits for a thread, and what is being done.

    The pool's lock is held whenever it is used.

    Args:
        few: pieces of work that may begin whatever they do.
        compute: pieces of work that may compute at a time, however long others wait.
        newest_first: begin with what came last. Where more comes than can be done, somebody is served in time, and
            what nobody waits for any more is left.
        quick: seconds that a piece may take before others begin beside it. With 0, `few` begin side by side.
    """

    def __init__(self, few: int, compute: int, newest_first: bool = False, quick: float = 0.0) -> None:
        self._few = few
        self._more = max(compute - few, 0)
        self._newest_first = newest_first
        self._quick = quick
        self.queue: deque[Work] = deque()
        self.at_once = few
        """Pieces of work that may be done at a time."""
        self.waits = 0
        """Pieces of work that only waited when somebody last looked."""
        self._first = 1 if quick else few
        self._room = self._first
        self._at_work: dict[int, float | None] = {}
        self._since: dict[int, float] = {}
        self._looked = 0.0
        self._begun = 0.0
        self._patience = 0
        self._count = 0
        self._row_ends = 0
        self._row_since = 0.0

    @property
    def running(self) -> int:
        """Pieces of work that are being done."""
        return len(self._at_work)

    @property
    def may_begin(self) -> int:
        """Pieces of work that wait, and may be begun."""
        waiting = len(self.queue)
        if not waiting:
            return 0
        room = self._room - len(self._at_work)
        return min(room, waiting) if room > 0 else 0

    @property
    def is_full(self) -> bool:
        """Whether more work waits than may be begun."""
        return len(self.queue) > self.may_begin

    def add(self, work: Work) -> None:
        """Take work that waits for a thread."""
        self.queue.append(work)
        running = len(self._at_work)
        if running and self._room <= running < self.at_once and time.monotonic() - self._begun > self._quick:
            self._room = running + 1  # all that is being done is slow

    def begin(self, thread: int) -> Work:
        """Take the next work, for the thread of this ident."""
        self._at_work[thread] = None
        self._begun = self._since[thread] = time.monotonic()
        self._count += 1
        return self.queue.pop() if self._newest_first else self.queue.popleft()

    def end(self, thread: int) -> None:
        """Take note that a thread has done its work."""
        del self._at_work[thread], self._since[thread]
        if not self._at_work:
            self.at_once, self._patience = self._few, 0
            self._room = min(self._room, self._few) if self.queue else self._first

    def hurry(self) -> None:
        """Let more begin beside what is slow, and no more than one piece of what is quick."""
        if not self._quick:
            self._room = self.at_once
            return
        now = time.monotonic()
        running = len(self._at_work)
        slow = sum(now - since > self._quick for since in self._since.values())
        room = slow + 1 if slow < running else self.at_once if running else 1
        if self._count >= self._row_ends:  # all that waited then has begun
            self._row_ends, self._row_since = self._count + len(self.queue), now
        elif now - self._row_since > LONG_ROW:
            room = max(room, running + 1)
        self._room = min(room, self.at_once)

    def hurry_all(self) -> None:
        """Let as much begin side by side as may be done at a time."""
        self._room = self.at_once

    def look(self, most: int) -> None:
        """Find out who computes and who waits, and let more begin; at most so many at a time."""
        now = time.monotonic()
        elapsed, self._looked = now - self._looked, now
        self.waits = 0
        for thread, before in self._at_work.items():
            used = _processor_time(thread)
            if before is not None and used - before < COMPUTES * elapsed:
                self.waits += 1
            self._at_work[thread] = used
        if self.queue and now - self._begun > PATIENCE:
            self._begun = now
            self._patience = min(self._patience + 1, self._more)
        all_wait = self.waits == len(self._at_work)
        self.at_once = min(self._few + self._patience + self.waits * (2 if all_wait else 1), most)
        self.hurry()


def _processor_time(thread: int) -> float:
    """Return the seconds that a thread, which has not ended, has computed."""
    if hasattr(time, "pthread_getcpuclockid"):
        return time.clock_gettime(time.pthread_getcpuclockid(thread))
    return time.process_time()  # nobody can tell: as if all of them did what the process does
