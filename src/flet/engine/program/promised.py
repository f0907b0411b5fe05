"""Work whose outcome somebody may wait for."""

from __future__ import annotations

import concurrent.futures
import functools
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Promised:
    """A function that a thread will call, and the promise of what it returns or raises."""

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


class Promises(concurrent.futures.Executor):
    """Has functions called by somebody, and promises what they return.

    Args:
        add: takes the work. It raises `RuntimeError` where nothing more is done.
    """

    def __init__(self, add: Callable[[Promised], None]) -> None:
        self._add = add

    def submit(
        self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> concurrent.futures.Future[T]:
        """Have a function called.

        Raises:
            RuntimeError: nothing more is done.
        """
        work = Promised(functools.partial(function, *args, **kwargs))
        self._add(work)
        return work.future
