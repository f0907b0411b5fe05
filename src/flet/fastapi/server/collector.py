"""Python's collector of reference cycles, in a process that keeps the pages of many visitors.

A full collection looks at every object there is, while nobody else runs: with a few hundred megabytes of pages
everybody waits for a quarter of a second, and where visitors come and go that is again and again. So what has survived
one full collection is left out of the next ones, and all is looked at in a small part of the time only.
"""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any, ClassVar

THRESHOLDS = 5000, 10, 1
"""Objects that have come, less those that have gone, after which the youngest are looked at: some thirty visitors', for
a millisecond. How many of these collections it takes for one of the next age, and of those for a full one: some 800
visitors', as with Python's own thresholds, by which the youngest are looked at after every four.
"""

WHOLE_EVERY = 2.0
"""Seconds, at least, between two collections that look at everything."""

SHARE = 1 / 25
"""Part of the time, at most, in which everybody waits for them. The controls of sessions that have ended, which refer
to each other through the handlers of most programs, wait for such a collection.
"""


@contextmanager
def short_collections() -> Iterator[None]:
    """Keep full collections short where a process serves programs and does nothing else.

    In another thread than the main one the process is somebody else's, a test's or a notebook's, and stays as it is.
    """
    if Collector.at_work or threading.current_thread() is not threading.main_thread():
        yield
    else:
        with Collector():
            yield


class Collector:
    """Keeps full collections short; a context manager, for the time in which visitors are served."""

    at_work: ClassVar[bool] = False
    """Whether there is one: the process needs no second."""

    def __init__(self) -> None:
        self._whole_at = 0.0
        self._is_whole = False
        self._begun = 0.0
        self._thresholds = gc.get_threshold()

    def __enter__(self) -> None:
        Collector.at_work = True
        self._thresholds = gc.get_threshold()
        gc.set_threshold(*THRESHOLDS)
        gc.freeze()
        self._whole_at = time.monotonic() + WHOLE_EVERY
        gc.callbacks.append(self._collects)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        Collector.at_work = False
        gc.set_threshold(*self._thresholds)
        gc.callbacks.remove(self._collects)
        gc.unfreeze()

    def _collects(self, phase: str, info: dict[str, Any]) -> None:
        if info["generation"] != 2:
            return
        now = time.monotonic()
        if phase == "start":
            self._begun = now
        elif not self._is_whole and now >= self._whole_at:
            self._is_whole = True
            gc.unfreeze()  # the next one looks at everything
        else:
            if self._is_whole:
                self._is_whole = False
                self._whole_at = now + max(WHOLE_EVERY, (now - self._begun) / SHARE)
            gc.freeze()
