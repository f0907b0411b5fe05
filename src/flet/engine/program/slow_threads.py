"""Sync functions that keep a thread of the pool: who they are, and which of them for too long."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextvars import Context
from typing import Any

from flet.engine.program.thread_pool import ThreadPool
from flet.engine.session.function_name import function_name, function_place

logger = logging.getLogger("flet")

_NOBODY = Context()
"""Looking is not done on behalf of the visitor whose function began it."""

TELL_EVERY = 60.0
"""Seconds between two lines about handlers that wait."""

LOOKS = 4
"""How often it is looked within the time that a function may take."""


class SyncCall:
    """A sync function of a session, from when it was handed to the pool to its end.

    Args:
        function: the function.
        context: the context that it runs in, by which the log knows its session.
    """

    __slots__ = ("context", "ended", "function", "lent", "named", "since", "thread")

    def __init__(self, function: Callable[..., Any], context: Context) -> None:
        self.function = function
        self.context = context
        self.since: float | None = None
        self.thread = 0
        self.named = False
        self.lent = False
        self.ended = False

    def begin(self) -> None:
        """Take note that the function runs in this thread from now on."""
        self.thread = threading.get_ident()
        self.since = time.monotonic()


class SlowThreads:
    """Names in the log, once each, the functions that hold a thread for long.

    Args:
        loop: looks after the threads; its own calls are the only ones that are not thread-safe.
        pool: the threads.
        seconds: how long a function may take.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, pool: ThreadPool, seconds: float) -> None:
        self._loop = loop
        self._pool = pool
        self._seconds = seconds
        self._calls: dict[SyncCall, None] = {}
        self._named: set[tuple[str, int]] = set()
        self._looks = False
        self._tell_again = 0.0

    def add(self, function: Callable[..., Any], context: Context) -> SyncCall:
        """Take note that a function is handed to the pool; returns what stands for it."""
        call = SyncCall(function, context)
        self._calls[call] = None
        if not self._looks:
            self._looks = True
            self._loop.call_later(self._seconds / LOOKS, self._look, context=_NOBODY)
        return call

    def lend(self, call: SyncCall) -> None:
        """Give a function that goes on, such as a `main()` which feeds its page, a thread beside the pool's."""
        if not (call.ended or call.lent):
            call.lent = True
            self._pool.lend()

    def end(self, call: SyncCall) -> None:
        """Take note that a function has ended."""
        call.ended = True
        self._calls.pop(call, None)
        if call.lent:
            call.lent = False
            self._pool.give_back()

    @property
    def is_busy(self) -> bool:
        """Whether a function was handed to the pool and has not ended."""
        return bool(self._calls)

    def names(self) -> list[str]:
        """Return what the functions that hold a thread now are called."""
        return sorted({function_name(call.function) for call in self._calls if call.since is not None})

    def _look(self) -> None:
        self._looks = bool(self._calls)
        if not self._looks:
            return
        self._loop.call_later(self._seconds / LOOKS, self._look, context=_NOBODY)
        latest = time.monotonic() - self._seconds
        for call in tuple(self._calls):
            if call.since is not None and call.since <= latest and not (call.named or call.lent):
                call.named = True
                # The context itself is in use by the thread.
                call.context.copy().run(self._name, call)
        if self._all_are_busy() and time.monotonic() >= self._tell_again:
            self._tell_again = time.monotonic() + TELL_EVERY
            logger.warning(
                "All %d threads are busy and %d sync handlers wait. Most are held by %s. Handlers that take long "
                "belong in async functions or page.run_thread(); FLET_MAX_THREADS makes room for more.",
                self._pool.limit,
                self._pool.waiting,
                " and ".join(self._most_frequent()),
            )

    def _all_are_busy(self) -> bool:
        # What waits may have come this moment, to a thread that is about to take it.
        busy = sum(call.since is not None for call in self._calls)
        return self._pool.waiting > 0 and busy >= self._pool.limit

    def _most_frequent(self) -> list[str]:
        names = Counter(function_name(call.function) for call in self._calls if call.since is not None)
        return [f"{name} ({number} times)" for name, number in names.most_common(2)]

    def _name(self, call: SyncCall) -> None:
        place = function_place(call.function)
        if place in self._named:
            return
        self._named.add(place)
        logger.warning(
            "%s has held a thread for more than %g s%s. What takes long belongs in an async function or "
            "page.run_thread().",
            function_name(call.function),
            self._seconds,
            _where_it_is(call.thread, place[0]),
        )


def _where_it_is(thread: int, file: str) -> str:
    """Say which line of the file a thread is at."""
    frame = sys._current_frames().get(thread)
    while frame is not None:
        if frame.f_code.co_filename == file:
            return f", and is at line {frame.f_lineno}"
        frame = frame.f_back
    return ""
