"""A pool of threads that never keeps the process from ending, and in which nobody waits for those who sleep.

The interpreter waits for the threads of the standard pool when it exits: a handler that never returns would keep a
server that was told to end alive for ever.

Handlers share the threads. Some are in reserve for what brings a visitor the page, so that nobody stands before a
closed door because others' handlers sleep. While handlers wait for a thread and those that have one only wait too, the
pool grows, to a bound.

Quick handlers of several visitors are done by one thread in a row, and the event loop is told of all of them at once:
to hand the interpreter from thread to thread takes longer than most of them. While some wait, the loop looks every
millisecond: it has others begin beside one that is slow, and takes note of what has ended.
"""

from __future__ import annotations

import concurrent.futures
import functools
import threading
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from flet.engine.program.foreman import Foreman
from flet.engine.program.lane import Lane, Work
from flet.engine.program.promised import Promised, Promises
from flet.engine.program.wake_up import WakeUp

P = ParamSpec("P")
T = TypeVar("T")

GROWTH = 8
"""How many times as large the pool gets while its threads only wait."""

QUICK = 0.001
"""Seconds that a handler may take before others begin beside it."""

BUSY = 0.005
"""Seconds until the event loop looks again at handlers of which no more may begin."""

FEW_PAGES, PAGES_COMPUTE = 2, 3
FEW_HANDLERS, HANDLERS_COMPUTE = 4, 8
"""Pieces of work that begin at once, whether they compute or wait, and that may compute when others wait for long.

Measured with pages of 30,000 controls: with 16 that compute, a click of somebody else takes half a second, with 2 some
ten milliseconds, and no page is there later.
"""


class ThreadPool(concurrent.futures.ThreadPoolExecutor):
    """The threads for sync code; made when there is work and none is idle.

    Args:
        threads: at most so many, while they have something to do.
        enter: called by each thread before its first work.
        wake_up: calls on the event loop what is to be done there at the end of work.
    """

    def __init__(self, threads: int, enter: Callable[[], None], wake_up: WakeUp) -> None:
        super().__init__(threads)
        self._limit = threads
        self._most_grown = threads * (GROWTH - 1)
        self._reserve = max(2, threads // 4)
        self._grown = 0
        self._lent = 0
        self._enter = enter
        self.wake_up = wake_up
        self._pages = Lane(min(FEW_PAGES, threads), PAGES_COMPUTE, newest_first=True)
        self._handlers = Lane(min(FEW_HANDLERS, threads), HANDLERS_COMPUTE, quick=QUICK)
        self._looks = False
        """Whether the event loop will look at the handlers: always, while some wait that it has brought."""
        self._looks_soon = False
        """Whether it will within `QUICK`."""
        self._idle = 0
        self._asleep: list[threading.Lock] = []
        """What idle threads wait for to be released; the one that fell asleep last is woken first."""
        self._made: list[threading.Thread] = []
        self._changed = threading.RLock()
        self._foreman = Foreman(self._changed, self._somebody_waits, self._let_more_begin)
        self._ended = False
        self.pages = Promises(self._add_page)
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
        return len(self._handlers.queue) + len(self._pages.queue)

    @property
    def alive(self) -> int:
        """Threads that have not ended."""
        return len(self._made)

    def submit(
        self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> concurrent.futures.Future[T]:
        """Run a function in one of the threads.

        Raises:
            RuntimeError: the pool was shut down.
        """
        work = Promised(functools.partial(function, *args, **kwargs))
        with self._changed:
            self._handlers.hurry_all()
            if not self._add(self._handlers, work) and self._handlers.is_full:
                self._foreman.call()
        return work.future

    def carry_out(self, work: Callable[[], Callable[[], object] | None], for_page: bool = False) -> None:
        """Run `work`, which sees to its failures itself, in one of the threads; on the loop, cheaper than `submit`.

        Args:
            work: returns what is to be done on the event loop at its end. The loop is told as the last thing before
                the thread sleeps or goes on, so that it need not wait for the interpreter.
            for_page: it brings a visitor the page; see `pages`.

        Raises:
            RuntimeError: the pool was shut down.
        """
        if for_page:
            self._add_page(work)
            return
        handlers = self._handlers
        with self._changed:
            if self._looks and handlers.queue and not self._ended:
                handlers.queue.append(work)  # its turn comes with that of those that wait already
            elif not self._add(handlers, work) and not self._looks and handlers.is_full:
                self._look_again(soon=True)

    def _add_page(self, work: Work) -> None:
        with self._changed:
            if not self._add(self._pages, work) and self._pages.is_full:
                self._foreman.call()

    def _add(self, lane: Lane, work: Work) -> bool:
        """Take work, and find a thread for it; locked. Returns whether it is all that waits, and one has been woken."""
        if self._ended:
            raise RuntimeError("the server is going down: nothing more can be run in its threads")
        lane.add(work)
        asleep = self._asleep
        # All idle threads sleep, and this is all that waits: nothing else has to be thought of.
        if asleep and self._idle == len(asleep) and self.waiting == 1 and lane.may_begin:
            asleep.pop().release()
            return True
        self._find_thread()
        return False

    def _look_again(self, soon: bool) -> None:
        self._looks, self._looks_soon = True, soon
        self.wake_up.later(QUICK if soon else BUSY, self._look)

    def _look(self) -> None:
        """Let handlers begin beside those that are slow, and do what is left of those that have ended."""
        handlers = self._handlers
        with self._changed:
            self._looks = self._looks_soon = False
            if handlers.queue:
                handlers.hurry()
                self._find_thread()
                more_may_begin = handlers.running < handlers.at_once and (
                    self._idle > 0 or len(self._made) < self.limit
                )
                if not more_may_begin:
                    self._foreman.call()
                self._look_again(soon=more_may_begin)
        self.wake_up.carry_out()

    def _find_thread(self) -> None:
        """Have somebody do what waits; locked."""
        pages, handlers = self._pages.may_begin, self._handlers.may_begin
        wanted = pages + handlers
        on_their_way = self._idle - len(self._asleep)
        for _ in range(min(wanted - on_their_way, len(self._asleep))):
            self._asleep.pop().release()
        if wanted > self._idle:
            room = self.limit + (self._reserve if self._pages.queue else 0) - len(self._made)
            for _ in range(min(wanted - self._idle, room)):
                self._start()

    def _somebody_waits(self) -> bool:
        return self._handlers.is_full or self._pages.is_full

    def _let_more_begin(self, grow: bool) -> None:
        """Let as much more begin as there is of what only waits; locked.

        Args:
            grow: have more threads, if those there are only wait.
        """
        self._handlers.look(self._for_handlers)
        self._pages.look(self._limit + self._reserve + self._lent)
        if grow and self._handlers.queue and self._handlers.waits >= self._for_handlers - FEW_HANDLERS:
            more = max(self._limit // 2, 1)
            self._grown = min(self._grown + more, self._most_grown)
            self._handlers.look(self._for_handlers)
        self._find_thread()

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
            self._send_home()

    def _send_home(self) -> None:
        """Wake a thread that sleeps though there are more than there may be: it ends; locked."""
        if len(self._made) > self.limit and self._asleep:
            self._asleep.pop().release()

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take no more work; the threads end with what they are at.

        Args:
            wait: until they have.
            cancel_futures: leave out the work that none has begun.
        """
        with self._changed:
            self._ended = True
            if cancel_futures:
                for work in (*self._pages.queue, *self._handlers.queue):
                    if isinstance(work, Promised):
                        work.future.cancel()
                self._pages.queue.clear()
                self._handlers.queue.clear()
            for asleep in self._asleep:
                asleep.release()
            self._asleep.clear()
            self._foreman.end()
        if wait:
            self._foreman.join()
            for thread in tuple(self._made):
                thread.join()

    def _start(self) -> None:
        name = f"flet_{len(self._made)}"
        thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._made.append(thread)
        self._idle += 1  # until it takes its first work
        self._foreman.start(thread)

    def _run(self) -> None:
        self._enter()
        thread = threading.get_ident()
        wakes = threading.Lock()
        wakes.acquire()
        taken: tuple[Work, Lane] | None = None
        with self._changed:
            goes_on, taken = self._take(wakes, thread)
        while goes_on:
            if taken is None:
                wakes.acquire()
                with self._changed:
                    goes_on, taken = self._take(wakes, thread)
                continue
            work, lane = taken
            at_end: object
            try:
                at_end = work()
            except BaseException:  # who has something to tell does so; nobody listens here
                at_end = None
            del work, taken  # while the thread waits, nobody's page is kept
            with self._changed:
                lane.end(thread)
                self._idle += 1
                goes_on, taken = self._take(wakes, thread)
                if self._looks_soon and taken is not None and callable(at_end):
                    self.wake_up.keep(at_end)
                    at_end = None
            if callable(at_end):
                try:
                    self.wake_up.call(at_end, sleeps=taken is None)
                except RuntimeError:
                    at_end = None  # the event loop has ended
            del at_end

    def _take(self, wakes: threading.Lock, thread: int) -> tuple[bool, tuple[Work, Lane] | None]:
        """Return whether the thread is wanted any more, and the next work with what it belongs to; locked.

        Where there is no work, the thread is to wait for `wakes`, which it holds.
        """
        for lane in (self._pages, self._handlers):
            if lane.may_begin or (self._ended and lane.queue):
                self._idle -= 1
                work = lane.begin(thread)
                if lane.queue and not (self._looks and lane is self._handlers) and lane.is_full:
                    self._foreman.call()
                return True, (work, lane)
        if self._ended or self._is_one_too_many():
            self._idle -= 1
            self._made.remove(threading.current_thread())
            self._send_home()
            return False, None
        self._asleep.append(wakes)
        return True, None

    def _is_one_too_many(self) -> bool:
        if self._grown and not self._handlers.queue:
            self._grown = max(len(self._made) - 1 - self._limit - self._lent, 0)
        return len(self._made) > self.limit
