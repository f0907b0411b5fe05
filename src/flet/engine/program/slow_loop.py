"""Async functions that block instead of awaiting: nobody else is served meanwhile."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from flet.engine.session.function_name import function_name, function_place
from flet.engine.session.watched import First, Watched

T = TypeVar("T")

logger = logging.getLogger("flet")

_TO_IMPORT = 1.0
"""Seconds that a function may take which imports modules for the first time."""


class SlowLoop:
    """Names in the log, once each, the functions that hold the event loop for long.

    Args:
        seconds: how long a function may run without awaiting anything.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._named: set[tuple[str, int]] = set()

    def call(self, function: Callable[[], T], named: Callable[..., Any] | None = None) -> T:
        """Call a function of the program on the event loop.

        Args:
            function: the function.
            named: whose name the log is given; the function's own otherwise.
        """
        modules, begun = len(sys.modules), time.monotonic()
        try:
            return function()
        finally:
            blocked = time.monotonic() - begun
            if blocked > self.seconds:
                self.name(named or function, blocked, modules)

    def watch(
        self, coroutine: Coroutine[Any, Any, T], function: Callable[..., Any], first: First | None = None
    ) -> Watched[T]:
        """Return a coroutine that is carried out on behalf of a function, and watched; `first` as in `Watched`."""
        return Watched(coroutine, function, self.seconds, self.name, first)

    def name(self, function: Callable[..., Any], blocked: float, modules: int) -> None:
        """Name a function in the log.

        Args:
            function: the function.
            blocked: seconds for which nobody else was served.
            modules: how many there were before.
        """
        place = function_place(function)
        # What the first visitor's page is made of is imported then, and only then.
        if place in self._named or (blocked < _TO_IMPORT and len(sys.modules) != modules):
            return
        self._named.add(place)
        logger.warning(
            "%s has held the event loop for %.1f s, and nobody was served meanwhile. Functions that are not async "
            "run in threads; in an async one, put what blocks into await asyncio.to_thread().",
            function_name(function),
            blocked,
        )
