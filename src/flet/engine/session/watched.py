"""Coroutines of the program on the event loop: each step is timed, and the first need not wait for a turn."""

from __future__ import annotations

import asyncio
import sys
import time
from asyncio.tasks import _enter_task, _leave_task
from collections.abc import Callable, Coroutine, Generator
from contextvars import Context
from functools import partial
from typing import Any, NoReturn, TypeVar

T = TypeVar("T")

Tell = Callable[[Callable[..., Any], float, int], None]


class Watched(Coroutine[Any, Any, T]):
    """A coroutine that is carried out on behalf of a function.

    Args:
        coroutine: what is carried out.
        function: whose work it is.
        seconds: how long a step may hold the event loop.
        tell: called with the function, the seconds that a longer one took, and how many modules there were before it.

    Attributes:
        took: seconds of the latest step, `None` before the first.
    """

    __slots__ = ("_coroutine", "_first", "_function", "_seconds", "_tell", "took")

    def __init__(
        self, coroutine: Coroutine[Any, Any, T], function: Callable[..., Any], seconds: float, tell: Tell
    ) -> None:
        self._coroutine = coroutine
        self._function = function
        self._seconds = seconds
        self._tell = tell
        self._first: Callable[[BaseException | None], Any] | None = None
        self.took: float | None = None

    def begin(self, task: asyncio.Task[T], context: Context) -> bool:
        """Carry out the first step at once, as the task would in its turn; returns whether it was the last, too.

        Args:
            task: is to carry out this coroutine and has had no turn yet: it goes on where the first step has ended.
            context: the task's.
        """
        if self.took is not None:
            return task.done()  # the program has its tasks begin at once itself
        loop = task.get_loop()
        around = asyncio.current_task(loop)
        if around is not None:
            _leave_task(loop, around)
        _enter_task(loop, task)
        try:
            awaited = context.run(self._step, self._coroutine.send, None)
        except StopIteration as end:
            self._first = partial(_end, end.value)
        except BaseException as error:
            self._first = partial(_fail, error)
        else:
            self._first = partial(_wait, self, awaited)
            return False
        finally:
            _leave_task(loop, task)
            if around is not None:
                _enter_task(loop, around)
        return True

    def send(self, value: Any) -> Any:
        """Carry out the next step; returns what it waits for."""
        first = self._first
        if first is not None:
            self._first = None
            return first(None)
        return self._step(self._coroutine.send, value)

    def throw(self, error: Any, *_: Any) -> Any:
        """Carry out the next step, which begins with an error."""
        first = self._first
        if first is not None:
            self._first = None
            return first(error)
        return self._step(self._coroutine.throw, error)

    def _step(self, step: Callable[[Any], Any], value: Any) -> Any:
        modules, begun = len(sys.modules), time.monotonic()
        try:
            return step(value)
        finally:
            self.took = took = time.monotonic() - begun
            if took > self._seconds:
                self._tell(self._function, took, modules)

    def close(self) -> None:
        """End the coroutine where it is."""
        self._coroutine.close()

    def __await__(self) -> Generator[Any, Any, T]:
        return self._coroutine.__await__()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._coroutine, name)  # where it is, for those who look at tasks


def _end(result: Any, _: BaseException | None) -> NoReturn:
    raise StopIteration(result)


def _fail(error: BaseException, _: BaseException | None) -> NoReturn:
    raise error


def _wait(watched: Watched[Any], awaited: Any, error: BaseException | None) -> Any:
    if error is None:
        return awaited
    # What a cancelled task waits for is cancelled, and tells the coroutine.
    if isinstance(error, asyncio.CancelledError) and awaited is not None and awaited.cancel(*error.args):
        return awaited
    return watched.throw(error)
