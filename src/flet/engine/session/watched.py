"""Coroutines of the program on the event loop, each step timed."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Callable, Coroutine, Generator
from typing import Any, NoReturn, TypeVar

T = TypeVar("T")

Tell = Callable[[Callable[..., Any], float, int], None]

First = Callable[["Watched[Any]", BaseException | None], Any]
"""Goes on where the first step has ended, which was carried out before: with an error, or without."""


class Watched(Coroutine[Any, Any, T]):
    """A coroutine that is carried out on behalf of a function.

    Args:
        coroutine: what is carried out.
        function: whose work it is.
        seconds: how long a step may hold the event loop.
        tell: called with the function, the seconds that a longer one took, and how many modules there were before it.
        first: goes on with a coroutine that has begun.
    """

    __slots__ = ("_coroutine", "_first", "_function", "_seconds", "_tell")

    def __init__(
        self,
        coroutine: Coroutine[Any, Any, T],
        function: Callable[..., Any],
        seconds: float,
        tell: Tell,
        first: First | None = None,
    ) -> None:
        self._coroutine = coroutine
        self._function = function
        self._seconds = seconds
        self._tell = tell
        self._first = first

    def send(self, value: Any) -> Any:
        """Carry out the next step; returns what it waits for."""
        first = self._first
        if first is not None:
            self._first = None
            return first(self, None)
        return self._step(self._coroutine.send, value)

    def throw(self, error: Any, *_: Any) -> Any:
        """Carry out the next step, which begins with an error."""
        first = self._first
        if first is not None:
            self._first = None
            return first(self, error)
        return self._step(self._coroutine.throw, error)

    def _step(self, step: Callable[[Any], Any], value: Any) -> Any:
        modules, begun = len(sys.modules), time.monotonic()
        try:
            return step(value)
        finally:
            took = time.monotonic() - begun
            if took > self._seconds:
                self._tell(self._function, took, modules)

    def close(self) -> None:
        """End the coroutine where it is."""
        self._coroutine.close()

    def __await__(self) -> Generator[Any, Any, T]:
        return self._coroutine.__await__()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._coroutine, name)  # where it is, for those who look at tasks


def end(_: Watched[Any], error: BaseException | None) -> NoReturn:
    """End: the first step was the last, and a cancellation came too late."""
    raise StopIteration


def fail(failure: BaseException, _: Watched[Any], error: BaseException | None) -> NoReturn:
    """Fail as the first step has."""
    raise failure


def wait(awaited: Any, watched: Watched[Any], error: BaseException | None) -> Any:
    """Wait for what the first step has ended with."""
    if error is None:
        return awaited
    # What a cancelled task waits for is cancelled, and tells the coroutine.
    if isinstance(error, asyncio.CancelledError) and awaited is not None and awaited.cancel(*error.args):
        return awaited
    return watched.throw(error)
