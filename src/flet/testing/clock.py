"""Time that a test moves, and the event loop's own knowledge of whether anything runs.

An event loop that has nothing ready asks its selector to wait. That is the moment at which nothing runs: here it is
where a test goes on. Time stands still meanwhile, so that a program's timers and sleeps come when the test lets them,
however busy the machine is.
"""

from __future__ import annotations

import asyncio
import concurrent.futures.thread
import contextlib
import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import Any

from flet.engine.session.context import current_page

__all__ = ["Clock"]

_real_sleep = time.sleep

_EXECUTORS = concurrent.futures.thread._threads_queues
"""The threads of executors; what is at work in them is counted job by job."""


@dataclass(slots=True)
class _Watcher:
    """Somebody who waits until nothing runs, or with `io` until something comes from outside."""

    outcome: asyncio.Future[bool]
    until: float
    io: bool


class Clock:
    """The time of one event loop.

    Args:
        loop: asyncio's own; others, such as uvloop's, cannot be taken over.
        at_work: says how many functions of programs run in threads, and how many requests are being answered.

    Raises:
        TypeError: the loop is of another kind.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, at_work: Callable[[], int]) -> None:
        if not isinstance(loop, asyncio.BaseEventLoop) or not hasattr(loop, "_selector"):
            raise TypeError(f"flet.testing needs an event loop of asyncio; this one is {type(loop).__name__}")
        self._loop: Any = loop
        self._selector = self._loop._selector
        self._now = loop.time()
        self._at_work = at_work
        self._watchers: list[_Watcher] = []
        self._jobs = 0
        self._asleep: set[threading.Event] = set()
        self._left_alone = 0
        """Functions in threads that went on for so long that nobody waits for them any more."""
        self._run_in_executor = loop.run_in_executor
        self._threads_before: set[threading.Thread] = set()

    def start(self) -> None:
        """Take over the loop."""
        self._threads_before = set(threading.enumerate())
        self._loop.time = self.time
        self._loop._selector = self
        self._loop.run_in_executor = self._counted
        time.sleep = self._sleep  # type: ignore[assignment]

    def stop(self) -> None:
        """Give the loop back."""
        if time.sleep == self._sleep:
            time.sleep = _real_sleep
        del self._loop.time, self._loop.run_in_executor
        self._loop._selector = self._selector
        self.wake_all()

    def wake_all(self) -> None:
        """End the sleep of functions in threads."""
        for sleeper in tuple(self._asleep):
            self._wake(sleeper)

    def time(self) -> float:
        """Return the seconds that the loop counts."""
        return self._now

    # What a test asks

    async def idle(self, patience: float) -> None:
        """Wait until nothing runs; a function in a thread is waited for no longer than so many real seconds."""
        await self._watch(patience, io=False)

    async def something(self, seconds: float) -> bool:
        """Wait, really, for what comes from outside: a socket, a thread; false if nothing has in so many seconds."""
        return await self._watch(seconds, io=True)

    def may_hear_something(self) -> bool:
        """Say whether anything can come from outside: a thread is at work, or a socket is open."""
        own = 1  # by which threads wake the loop
        return (
            self._threads() > 0 or len(self._selector.get_map() or ()) > own or self._has_threads_of_others()
        )

    def _has_threads_of_others(self) -> bool:
        """Say whether a library has threads of its own, such as a database driver's; whether they work is not known."""
        return any(
            thread not in self._threads_before
            and thread not in _EXECUTORS
            and not thread.name.startswith(("flet-", "flet_"))
            for thread in threading.enumerate()
        )

    def next_timer(self) -> float | None:
        """Return when the next timer is due."""
        return min((handle._when for handle in self._loop._scheduled if not handle._cancelled), default=None)

    def move(self, to: float) -> None:
        """Let it be that late; what is due runs as soon as the loop comes to it."""
        self._now = max(self._now, to)

    async def _watch(self, patience: float, io: bool) -> bool:
        outcome = self._loop.create_future()
        self._watchers.append(_Watcher(outcome, time.monotonic() + patience, io))
        return bool(await outcome)

    # What the loop asks

    def select(self, timeout: float | None) -> list[Any]:
        """Return what has arrived at the loop's sockets; called with a positive time if nothing is ready."""
        if (events := self._arrived(0)) or (timeout is not None and timeout <= 0):
            return events
        if not self._watchers:
            events = self._select(timeout)
            if not events and timeout is not None:
                self._now += timeout
            return events
        at_work = self._threads()
        self._left_alone = min(self._left_alone, at_work)
        watcher = self._watchers[-1]
        if watcher.io or at_work > self._left_alone:
            if events := self._arrived(max(0.0, watcher.until - time.monotonic())):
                return events
            self._left_alone = at_work
        self._tell(watcher, False)
        return []

    def _arrived(self, timeout: float) -> list[Any]:
        """Wait for what arrives from outside, and tell who waits for that."""
        events = self._select(timeout)
        if events and self._watchers and self._watchers[-1].io:
            self._tell(self._watchers[-1], True)
        return events

    def _tell(self, watcher: _Watcher, arrived: bool) -> None:
        self._watchers.remove(watcher)
        if not watcher.outcome.done():
            watcher.outcome.set_result(arrived)

    def _select(self, timeout: float | None) -> list[Any]:
        events: list[Any] = self._selector.select(timeout)
        return events

    def __getattr__(self, name: str) -> Any:
        return getattr(self._selector, name)

    # Threads

    def _threads(self) -> int:
        return max(0, self._at_work() + self._jobs - len(self._asleep))

    def _counted(self, executor: Executor | None, function: Callable[..., Any], *args: Any) -> Any:
        future = self._run_in_executor(executor, function, *args)
        self._jobs += 1
        future.add_done_callback(self._job_ended)
        return future

    def _job_ended(self, _: object) -> None:
        self._jobs -= 1

    def _sleep(self, seconds: float) -> None:
        """Stand in for `time.sleep()`: a function of a program sleeps until the test has let so much time pass."""
        if current_page.get(None) is None or threading.get_ident() == self._loop._thread_id:
            _real_sleep(seconds)
            return
        awake = threading.Event()
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._fall_asleep, awake, seconds)
            awake.wait()

    def _fall_asleep(self, awake: threading.Event, seconds: float) -> None:
        self._asleep.add(awake)
        self._loop.call_later(seconds, self._wake, awake)

    def _wake(self, awake: threading.Event) -> None:
        self._asleep.discard(awake)
        awake.set()
