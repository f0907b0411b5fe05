"""Work of one kind that threads do: how much of it at a time.

Threads that compute share one interpreter lock. Each that joins them makes everybody wait longer for it, the event
loop included, and none of them ends sooner. Threads that wait, as for a database, cost nothing. So little begins at
once, and as much more as there is of what only waits.
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


class Lane:
    """Work that waits for a thread, and what is being done.

    The pool's lock is held whenever it is used.

    Args:
        few: pieces of work that may begin whatever they do.
        compute: pieces of work that may compute at a time, however long others wait.
        newest_first: begin with what came last. Where more comes than can be done, somebody is served in time, and
            what nobody waits for any more is left.
    """

    def __init__(self, few: int, compute: int, newest_first: bool = False) -> None:
        self._few = few
        self._more = max(compute - few, 0)
        self._newest_first = newest_first
        self.queue: deque[Work] = deque()
        self.at_once = few
        """Pieces of work that may be done at a time."""
        self.waits = 0
        """Pieces of work that only waited when somebody last looked."""
        self._at_work: dict[int, float | None] = {}
        self._looked = 0.0
        self._begun = 0.0
        self._patience = 0

    @property
    def running(self) -> int:
        """Pieces of work that are being done."""
        return len(self._at_work)

    @property
    def may_begin(self) -> int:
        """Pieces of work that wait, and may be begun."""
        waiting = len(self.queue)
        return max(min(waiting, self.at_once - len(self._at_work)), 0) if waiting else 0

    def begin(self, thread: int) -> Work:
        """Take the next work, for the thread of this ident."""
        self._at_work[thread] = None
        self._begun = time.monotonic()
        return self.queue.pop() if self._newest_first else self.queue.popleft()

    def end(self, thread: int) -> None:
        """Take note that a thread has done its work."""
        del self._at_work[thread]
        if not self._at_work:
            self.at_once, self._patience = self._few, 0

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


def _processor_time(thread: int) -> float:
    """Return the seconds that a thread, which has not ended, has computed."""
    if hasattr(time, "pthread_getcpuclockid"):
        return time.clock_gettime(time.pthread_getcpuclockid(thread))
    return time.process_time()  # nobody can tell: as if all of them did what the process does
