"""Functions that are called again and again for a visitor, as long as there is one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from flet.engine.session.session import Session


class Timer:
    """What `page.every()` has started; it ends with the visitor's session.

    Calls take their turn among the event handlers of the page and never overlap. While the browser is away there are
    none; one that was due comes when it is back.

    Args:
        session: the visitor's.
        seconds: from the beginning of one call to that of the next.
        function: what is called.
        while_away: whether it is called while the browser is away too.
    """

    __slots__ = ("_due", "_function", "_handle", "_missed", "_session", "_stopped", "_while_away", "seconds")

    def __init__(
        self, session: Session, seconds: float, function: Callable[[], Any], while_away: bool = False
    ) -> None:
        self.seconds = seconds
        """Seconds from one call to the next; a change counts from the next call on."""
        self._session = session
        self._function = function
        self._while_away = while_away
        self._handle: asyncio.TimerHandle | None = None
        self._due = 0.0
        self._missed = False
        self._stopped = False
        session.program.on_loop(self._begin)

    @property
    def running(self) -> bool:
        """Whether more calls come."""
        return not self._stopped

    def stop(self) -> None:
        """Make no more calls; from any thread. One that has begun goes on to its end."""
        self._stopped = True
        self._session.program.on_loop(self._forget)

    def visitor_is_back(self) -> None:
        """Make the call that was due while the browser was away."""
        if self._missed:
            self._missed = False
            self._call()

    def _begin(self) -> None:
        if self._session.closed:
            self._stopped = True
        if not self._stopped:
            self._session.timers.add(self)
            self._due = self._session.program.loop.time()
            self._wait()

    def _forget(self) -> None:
        self._session.timers.discard(self)
        if self._handle is not None:
            self._handle.cancel()

    def _wait(self) -> None:
        if not self._stopped:
            loop = self._session.program.loop
            # What took longer than the pause is followed by the next call at once, and not by all that were missed.
            self._due = max(self._due + self.seconds, loop.time())
            self._handle = loop.call_at(self._due, self._ring)

    def _ring(self) -> None:
        if self._session.link.connection is None and not self._while_away:
            self._missed = True
        else:
            self._call()

    def _call(self) -> None:
        if not self._stopped:
            self._due = self._session.program.loop.time()
            self._session.call_for_timer(self._function, self._wait)
