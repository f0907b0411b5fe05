"""Calls on the event loop, by threads that have something to tell it.

The loop's own way to be woken keeps the interpreter's lock: the loop, which runs at once, finds that it cannot, and
sleeps again until whoever woke it has gone to sleep. Here that one lets the lock go first.
"""

from __future__ import annotations

import asyncio
import os
from collections import deque
from collections.abc import Callable
from contextvars import Context

Call = Callable[[], object]

_ONE = (1).to_bytes(8, "little")


class WakeUp:
    """Calls functions on one event loop.

    Args:
        loop: the running one.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._calls: deque[Call] = deque()
        self._is_told = False
        self._file: int | None = None
        self._goes_on = False
        if hasattr(os, "eventfd"):  # Linux
            self._file = os.eventfd(0, os.EFD_CLOEXEC | os.EFD_NONBLOCK)
            try:
                Context().run(loop.add_reader, self._file, self._woken)  # on behalf of nobody
            except NotImplementedError:
                return
            self._goes_on = True

    def call(self, function: Call, sleeps: bool) -> None:
        """Call a function on the event loop, soon; from any thread.

        Args:
            function: the function.
            sleeps: the calling thread has nothing else to do. One that has is not kept from it.

        Raises:
            RuntimeError: the loop has ended.
        """
        self._calls.append(function)
        if self._is_told:
            return
        self._is_told = True
        if sleeps and self._goes_on and self._file is not None:
            os.write(self._file, _ONE)
        else:
            self._loop.call_soon_threadsafe(self.carry_out)

    def keep(self, function: Call) -> None:
        """Call a function on the event loop when it next carries out such calls; from any thread.

        Whoever keeps it knows that somebody will wake the loop, or have it `carry_out` by itself.
        """
        self._calls.append(function)

    def later(self, seconds: float, function: Call) -> None:
        """Call a function on the event loop in so many seconds, on behalf of nobody; on the loop."""
        self._loop.call_later(seconds, function, context=Context())

    def _woken(self) -> None:
        if self._file is not None:
            os.read(self._file, 8)
        self.carry_out()

    def carry_out(self) -> None:
        """Make the calls that threads have left; on the loop."""
        self._is_told = False
        calls = self._calls
        for _ in range(len(calls)):
            try:
                Context().run(calls.popleft())
            except Exception as error:
                message = "what a thread told the event loop to do has failed"
                self._loop.call_exception_handler({"message": message, "exception": error})

    def end(self) -> None:
        """Leave the event loop alone, but for what is still called; on the loop."""
        if self._goes_on and self._file is not None:
            self._goes_on = False
            self._loop.remove_reader(self._file)
            self._loop.call_soon(self.carry_out)

    def __del__(self) -> None:
        if self._file is not None:
            os.close(self._file)  # no thread can be about to write to it any more
