"""A pool of threads that never keeps the process from ending.

The interpreter waits for the threads of the standard pool when it exits: a handler that never returns would keep a
server that was told to end alive for ever.
"""

from __future__ import annotations

import concurrent.futures
import functools
import queue
import threading
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_Work = tuple[concurrent.futures.Future[Any], Callable[[], Any]]


class ThreadPool(concurrent.futures.ThreadPoolExecutor):
    """The threads for sync code; made when there is work and none is idle.

    Args:
        threads: at most so many.
        enter: called by each thread before its first work.
    """

    def __init__(self, threads: int, enter: Callable[[], None]) -> None:
        super().__init__(threads)
        self._limit = threads
        self._enter = enter
        self._work: queue.SimpleQueue[_Work | None] = queue.SimpleQueue()
        self._idle = threading.Semaphore(0)
        self._made: list[threading.Thread] = []
        self._lock = threading.Lock()
        self._ended = False

    @property
    def limit(self) -> int:
        """Threads that there are at most."""
        return self._limit

    @property
    def waiting(self) -> int:
        """Pieces of work that no thread has begun."""
        return self._work.qsize()

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
        future: concurrent.futures.Future[T] = concurrent.futures.Future()
        work = functools.partial(function, *args, **kwargs) if args or kwargs else function
        with self._lock:
            if self._ended:
                raise RuntimeError("the server is going down: nothing more can be run in its threads")
            self._work.put((future, work))
            if not self._idle.acquire(blocking=False) and len(self._made) < self._limit:
                self._start()
        return future

    def lend(self) -> None:
        """Count one thread no more: what it is at goes on. Another may be made in its place."""
        with self._lock:
            self._limit += 1
            if not self._work.empty() and not self._ended:
                self._start()

    def give_back(self) -> None:
        """Count that thread again: what it was at has ended."""
        with self._lock:
            self._limit -= 1

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take no more work; the threads end with what they are at.

        Args:
            wait: until they have.
            cancel_futures: leave out the work that none has begun.
        """
        with self._lock:
            if not self._ended:
                self._ended = True
                if cancel_futures:
                    self._cancel_waiting()
                for _ in self._made:
                    self._work.put(None)
        if wait:
            for thread in self._made:
                thread.join()

    def _cancel_waiting(self) -> None:
        while True:
            try:
                work = self._work.get_nowait()
            except queue.Empty:
                return
            if work is not None:
                work[0].cancel()

    def _start(self) -> None:
        name = f"flet_{len(self._made)}"
        thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._made.append(thread)
        thread.start()

    def _run(self) -> None:
        self._enter()
        while True:
            try:
                work = self._work.get_nowait()
            except queue.Empty:
                self._idle.release()
                work = self._work.get()
            if work is None:
                return
            _carry_out(*work)
            del work  # while the thread waits, nobody's page is kept
            if self._is_one_too_many():
                return

    def _is_one_too_many(self) -> bool:
        with self._lock:
            if self._ended or len(self._made) <= self._limit:
                return False
            self._made.remove(threading.current_thread())
            return True


def _carry_out(future: concurrent.futures.Future[Any], function: Callable[[], Any]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = function()
    except BaseException as error:
        future.set_exception(error)
    else:
        future.set_result(result)
