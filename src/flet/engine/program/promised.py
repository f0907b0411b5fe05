"""Work whose outcome somebody may wait for."""

from __future__ import annotations

import concurrent.futures
from collections.abc import Callable
from typing import Any


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
