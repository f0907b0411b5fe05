"""What a visitor waits for: that something is seen, that a condition holds, that time passes."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flet.testing.finding import Query, tree_text
from flet.testing.tab import Tab

if TYPE_CHECKING:
    from flet.testing.visits import Visits

__all__ = ["PATIENCE", "Waiting"]

PATIENCE = 10.0
"""Real seconds that a function in a thread is waited for after an action, before it counts as going on by itself."""

SECONDS = 5.0
"""Seconds that what is to be seen may take, by the program's time."""


class ProgramCrashed(AssertionError):
    """The program could not start: `main` has failed, or its server has."""


class Waiting:
    """A visitor who waits, by the program's time."""

    def __init__(self, visits: Visits, tab: Tab) -> None:
        self._visits = visits
        self._tab = tab

    async def see(self, *texts: Any, timeout: float = SECONDS, **query: Any) -> None:
        """Wait until all these texts are shown, or a control that fits; timers and sleeps come as they are due.

        Args:
            texts: As in `find`.
            timeout: Seconds of the program's time that it may take. None of them are waited for in truth, but for
                what comes from outside, such as another server's answer.
            query: As in `find`.

        Raises:
            NotFound: It is not shown by then. The text shows the page.
        """
        __tracebackhide__ = True
        queries = [Query(text, **query) for text in texts] or [Query(**query)]
        if not await self._until(lambda: all(one.all(self._tab.mirror) for one in queries), timeout):
            for one in queries:
                if not one.all(self._tab.mirror):
                    one.one(self._tab.mirror)

    async def not_see(self, *texts: Any, timeout: float = SECONDS, **query: Any) -> None:
        """Wait until none of these texts is shown; see `see`.

        Raises:
            AssertionError: One is shown still.
        """
        __tracebackhide__ = True
        queries = [Query(text, **query) for text in texts] or [Query(**query)]
        if not await self._until(lambda: not any(one.all(self._tab.mirror) for one in queries), timeout):
            shown = next(one for one in queries if one.all(self._tab.mirror))
            raise AssertionError(f"{shown} is shown still.\n{tree_text(self._tab.mirror)}")

    async def wait_for(self, condition: Callable[[], object], timeout: float = SECONDS) -> None:
        """Wait until a condition holds; see `see`.

        Raises:
            AssertionError: It does not hold by then.
        """
        __tracebackhide__ = True
        if not await self._until(condition, timeout):
            name = getattr(condition, "__name__", "the condition")
            raise AssertionError(f"{name} does not hold.\n{tree_text(self._tab.mirror)}")

    async def pass_time(self, seconds: float) -> None:
        """Let so many seconds pass for the program: timers, sleeps and deadlines come in their order."""
        await self._visits.pass_time(seconds)
        self._look_for_failures()

    async def settled(self) -> None:
        """Wait until nothing runs: all handlers have ended, or wait for time to pass or for somebody else."""
        await self._settled()

    async def _settled(self) -> None:
        __tracebackhide__ = True
        await self._visits.settled(PATIENCE)
        self._look_for_failures()

    async def _until(self, condition: Callable[[], object], timeout: float) -> bool:
        __tracebackhide__ = True
        clock = self._visits.clock
        end, real_end = clock.time() + timeout, time.monotonic() + timeout
        await self._settled()
        while not condition():
            due = clock.next_timer()
            if due is not None and due <= end:
                clock.move(due)
            elif not await self._hears_something(real_end):
                return False
            await self._settled()
        return True

    async def _hears_something(self, until: float) -> bool:
        clock = self._visits.clock
        if not (self._visits.is_busy() and clock.may_hear_something()):
            return False
        return await clock.something(until - time.monotonic())

    def _look_for_failures(self) -> None:
        __tracebackhide__ = True
        if self._tab.failure is not None:
            failure, self._tab.failure = self._tab.failure, None
            raise failure
        self._visits.raise_failures()
        if self._tab.crash is not None:
            crash, self._tab.crash = self._tab.crash, None
            raise ProgramCrashed(crash)
