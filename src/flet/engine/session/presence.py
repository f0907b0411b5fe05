"""Whether the browser is there: its connection, how long a session waits for the next one, and the tab in front."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from flet.engine.session.link import ClientSocket

if TYPE_CHECKING:
    from flet.engine.session.session import Session


def _always() -> bool:
    return True


class Presence:
    """What a session knows of its browser's coming and going.

    Args:
        session: the session.
    """

    __slots__ = ("_ack_timer", "_comes_to_front", "_expiry", "_session", "is_visible", "may_acknowledge")

    def __init__(self, session: Session) -> None:
        self._session = session
        self.is_visible = True
        """Whether the browser tab is the one in front."""
        self._comes_to_front: asyncio.Event | None = None
        self.may_acknowledge: Callable[[], bool] = _always
        """Says whether the browser may forget what it has sent; if not, it is acknowledged later."""
        self._expiry: asyncio.TimerHandle | None = None
        self._ack_timer: asyncio.TimerHandle | None = None

    def see(self, visible: bool) -> None:
        """Take note that the browser tab has come to the front or left it."""
        self.is_visible = visible
        if visible and self._comes_to_front is not None:
            self._comes_to_front.set()
            self._comes_to_front = None

    async def until_visible(self) -> None:
        """Wait until the browser tab is in front."""
        while not self.is_visible:
            self._comes_to_front = self._comes_to_front or asyncio.Event()
            await self._comes_to_front.wait()

    @property
    def expires_at(self) -> float | None:
        """Event-loop time at which the session ends, `None` while the browser is connected."""
        return self._expiry.when() if self._expiry is not None else None

    def attach(self, connection: ClientSocket) -> None:
        """Take the connection of the browser, which is here."""
        self._session.link.connection = connection
        self._session.tree.tells_former = self._session.link.numbered
        if self._expiry is not None:
            self._expiry.cancel()
            self._expiry = None
        self._session.program.came_back(self._session)
        for timer in tuple(self._session.timers):
            timer.visitor_is_back()

    def detach(self, connection: ClientSocket) -> None:
        """Wait for the browser to come back: a connection has ended."""
        if self._session.link.connection is not connection or self._session.closed:
            return
        self._session.link.connection = None
        program = self._session.program
        self.expire_in(program.limits.session_timeout)
        program.left(self._session)
        self._session.raise_event("disconnect")

    def grew_while_away(self) -> None:
        """Have the program reckon anew with a page that changed while nobody was there; on the event loop."""
        if self._session.link.connection is None and not self._session.closed:
            self._session.program.grew(self._session)

    def expire_in(self, seconds: float) -> None:
        """End the session after so many seconds, unless the browser comes back before."""
        if self._expiry is not None:
            self._expiry.cancel()
        self._expiry = self._session.program.loop.call_later(seconds, self._session.close)

    def acknowledge_soon(self) -> None:
        """Tell the client within a second what has arrived, unless a frame does so before."""
        if self._ack_timer is None:
            self._ack_timer = self._session.program.loop.call_later(1.0, self._acknowledge)

    def _acknowledge(self) -> None:
        self._ack_timer = None
        if self.may_acknowledge():
            self._session.link.acknowledge()
        else:
            self.acknowledge_soon()

    def end(self) -> None:
        """Wait for nothing any more: the session has ended."""
        if self._expiry is not None:
            self._expiry.cancel()
        if self._ack_timer is not None:
            self._ack_timer.cancel()
