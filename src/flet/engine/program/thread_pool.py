"""A pool of threads that never keeps the process from ending, and in which nobody waits for those who sleep.

The interpreter waits for the threads of the standard pool when it exits: a handler that never returns would keep a
server that was told to end alive for ever.

Handlers share the threads. Some are in reserve for what brings a visitor the page, so that nobody stands before a
closed door because others' handlers sleep. While handlers wait for a thread and those that have one only wait too, the
pool grows, to a bound.
"""

from __future__ import annotations

import concurrent.futures
import contextlib
import functools
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_Work = Callable[[], Any]

GROWTH = 8
"""How many times as large the pool gets while its threads only wait."""

GROW_AFTER = 0.5
"""Seconds that somebody waits for a thread before there are more."""

BUSY = 0.7
"""Share of a processor from which on the threads do not only wait: more of them would make nobody faster."""


class ThreadPool(concurrent.futures.ThreadPoolExecutor):
    """The threads for sync code; made when there is work and none is idle.

    Args:
        threads: at most so many, while they have something to do.
        enter: called by each thread before its first work.
    """

    def __init__(self, threads: int, enter: Callable[[], None]) -> None:
        super().__init__(threads)
        self._limit = threads
        self._most_grown = threads * (GROWTH - 1)
        self._reserve = max(2, threads // 4)
        self._grown = 0
        self._lent = 0
        self._enter = enter
        self._pages: deque[_Work] = deque()
        self._handlers: deque[_Work] = deque()
        self._handling = 0
        self._idle = 0
        self._asleep: list[threading.Lock] = []
        """What idle threads wait for to be released; the one that fell asleep last is woken first."""
        self._made: list[threading.Thread] = []
        self._changed = threading.RLock()
        self._grows = False
        self._ended = False
        self.pages = _ForPages(self)
        """Runs what brings visitors their pages: before all handlers, and in threads of the reserve too."""

    @property
    def limit(self) -> int:
        """Threads that there are at most, beside the reserve."""
        return self._for_handlers + self._lent

    @property
    def _for_handlers(self) -> int:
        return self._limit + self._grown

    @property
    def waiting(self) -> int:
        """Pieces of work that no thread has begun."""
        return len(self._handlers) + len(self._pages)

    @property
    def alive(self) -> int:
        """Threads that have not ended."""
        return sum(thread.is_alive() for thread in self._made)

    def submit(
        self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> concurrent.futures.Future[T]:
        """Run a function in one of the threads.

        Raises:
            RuntimeError: the pool was shut down.
        """
        work = _Promised(functools.partial(function, *args, **kwargs))
        self._submit(self._handlers, work)
        return work.future

    def carry_out(self, work: Callable[[], object]) -> None:
        """Run `work`, which sees to its failures itself, in one of the threads; cheaper than `submit`.

        Raises:
            RuntimeError: the pool was shut down.
        """
        self._submit(self._handlers, work)

    def _submit(self, queue: deque[_Work], work: _Work) -> None:
        with self._changed:
            if self._ended:
                raise RuntimeError("the server is going down: nothing more can be run in its threads")
            queue.append(work)
            self._find_thread()

    def _find_thread(self) -> None:
        """Have somebody do what waits; locked."""
        handlers_may = max(min(len(self._handlers), self._for_handlers - self._handling), 0)
        wanted = len(self._pages) + handlers_may
        on_their_way = self._idle - len(self._asleep)
        for _ in range(min(wanted - on_their_way, len(self._asleep))):
            self._asleep.pop().release()
        if wanted > self._idle:
            room = self.limit + (self._reserve if self._pages else 0) - len(self._made)
            for _ in range(min(wanted - self._idle, room)):
                self._start()
        if len(self._handlers) > handlers_may and not self._grows:
            self._grows = True
            threading.Thread(target=self._grow, name="flet-threads", daemon=True).start()

    def _grow(self) -> None:
        """Make room for more threads while those that there are only wait."""
        while True:
            with self._changed:
                begun, used = time.monotonic(), self._processor_time()
            time.sleep(GROW_AFTER)
            with self._changed:
                if self._ended or not self._handlers:
                    self._grows = False
                    return
                share = (self._processor_time() - used) / (time.monotonic() - begun)
                if share < BUSY and self._handling >= self._for_handlers:
                    more = max(self._limit // 2, 1)
                    self._grown = min(self._grown + more, self._most_grown)
                    self._find_thread()

    def _processor_time(self) -> float:
        """Return seconds that the threads have computed; locked, so that none of them ends meanwhile."""
        if not hasattr(time, "pthread_getcpuclockid"):
            return time.process_time()
        clocks = (
            time.pthread_getcpuclockid(thread.ident) for thread in self._made if thread.ident is not None
        )
        return sum(time.clock_gettime(clock) for clock in clocks)

    def lend(self) -> None:
        """Count one thread no more: what it is at goes on. Another may be made in its place."""
        with self._changed:
            self._lent += 1
            if not self._ended:
                self._find_thread()

    def give_back(self) -> None:
        """Count that thread again: what it was at has ended."""
        with self._changed:
            self._lent -= 1

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take no more work; the threads end with what they are at.

        Args:
            wait: until they have.
            cancel_futures: leave out the work that none has begun.
        """
        with self._changed:
            self._ended = True
            if cancel_futures:
                for work in (*self._pages, *self._handlers):
                    if isinstance(work, _Promised):
                        work.future.cancel()
                self._pages.clear()
                self._handlers.clear()
            for asleep in self._asleep:
                asleep.release()
            self._asleep.clear()
        if wait:
            for thread in tuple(self._made):
                thread.join()

    def _start(self) -> None:
        name = f"flet_{len(self._made)}"
        thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._made.append(thread)
        self._idle += 1  # until it takes its first work
        thread.start()

    def _run(self) -> None:
        self._enter()
        wakes = threading.Lock()
        wakes.acquire()
        while (taken := self._take(wakes)) is not None:
            work, handles = taken
            with contextlib.suppress(BaseException):  # who has something to tell does so; nobody listens here
                work()
            del work, taken  # while the thread waits, nobody's page is kept
            with self._changed:
                self._handling -= handles
                self._idle += 1

    def _take(self, wakes: threading.Lock) -> tuple[_Work, bool] | None:
        """Return the next work, and whether it is a handler's; `None` for a thread that is not wanted any more.

        `wakes`, which the thread holds, is what it waits for.
        """
        while True:
            with self._changed:
                if self._pages:
                    self._idle -= 1
                    return self._pages.popleft(), False
                if self._handlers and (self._handling < self._for_handlers or self._ended):
                    self._idle -= 1
                    self._handling += 1
                    return self._handlers.popleft(), True
                if self._ended or self._is_one_too_many():
                    self._idle -= 1
                    self._made.remove(threading.current_thread())
                    return None
                self._asleep.append(wakes)
            wakes.acquire()

    def _is_one_too_many(self) -> bool:
        if self._grown and not self._handlers:
            self._grown = max(len(self._made) - 1 - self._limit - self._lent, 0)
        return len(self._made) > self.limit


class _ForPages(concurrent.futures.Executor):
    """The pool, for what brings visitors their pages."""

    def __init__(self, pool: ThreadPool) -> None:
        self._pool = pool

    def submit(
        self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> concurrent.futures.Future[T]:
        """Run a function in one of the threads, before what handlers wait for.

        Raises:
            RuntimeError: the pool was shut down.
        """
        work = _Promised(functools.partial(function, *args, **kwargs))
        self._pool._submit(self._pool._pages, work)
        return work.future


class _Promised:
    """Work whose outcome somebody may wait for."""

    __slots__ = ("function", "future")

    def __init__(self, function: Callable[[], Any]) -> None:
        self.function = function
        self.future: concurrent.futures.Future[Any] = concurrent.futures.Future()

    def __call__(self) -> None:
        future = self.future
        if not future.set_running_or_notify_cancel():
            return
        try:
            result = self.function()
        except BaseException as error:
            future.set_exception(error)
        else:
            future.set_result(result)
