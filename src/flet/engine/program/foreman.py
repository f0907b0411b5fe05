"""Who starts the threads of a pool, and looks at what they do while more work waits.

A thread of its own: one that starts another waits until that one has had the interpreter's lock.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable

GROW_AFTER = 0.5
"""Seconds that somebody waits for a thread, though there are as many as there may be, before there are more."""

LOOK = 0.02
"""Seconds between two looks at what is being done, while more of it waits."""


class Foreman:
    """Looks after a pool; made with it, but no thread before there is something to do.

    Args:
        changed: the pool's lock.
        waits: says whether work waits that may not be begun; locked.
        look: lets as much more begin as there is of what only waits; locked. It is told whether work has waited for
            so long that there should be more threads.
    """

    def __init__(
        self, changed: threading.RLock, waits: Callable[[], bool], look: Callable[[bool], None]
    ) -> None:
        self._changed = changed
        self._waits = waits
        self._look = look
        self._to_start: deque[threading.Thread] = deque()
        self._is_needed = threading.Event()
        self._thread: threading.Thread | None = None
        self._is_called = False
        self._ended = False

    def start(self, thread: threading.Thread) -> None:
        """Have a thread started; locked."""
        self._to_start.append(thread)
        self._wake()

    def call(self) -> None:
        """Have the work that waits looked after, until there is none; locked."""
        if not self._is_called:
            self._is_called = True
            self._wake()

    def _wake(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="flet-threads", daemon=True)
            self._thread.start()
        self._is_needed.set()

    def end(self) -> None:
        """Look after nothing more; threads that have yet to be started are."""
        self._ended = True
        self._is_needed.set()

    def join(self) -> None:
        """Wait for the end."""
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        since = looked = 0.0
        while True:
            with self._changed:
                now = time.monotonic()
                waits = self._waits()
                if waits and now - looked >= LOOK:
                    since = since if looked else now
                    looked = now
                    is_long = now - since >= GROW_AFTER
                    self._look(is_long)
                    since = now if is_long else since
                elif not waits:
                    looked = 0.0
                    self._is_called = False
                thread = self._to_start.popleft() if self._to_start else None
                if thread is None:
                    if self._ended:
                        return
                    self._is_needed.clear()
            if thread is not None:
                thread.start()
            else:
                self._is_needed.wait(LOOK if waits else None)
