"""Connections that ask for nothing do not stay, and those that have just come are answered."""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.auto import AutoHTTPProtocol

__all__ = ["FirstRequestInTime"]

REQUEST_WITHIN = 20.0
"""Seconds that a connection has until the headers of its first request are there; browsers open some ahead of need."""

LAST_REQUEST_WITHIN = 1.0
"""Seconds that it has left when the server ends: one that was taken just before has its request on the way."""


class FirstRequestInTime(AutoHTTPProtocol):  # type: ignore[valid-type, misc]
    """Uvicorn's protocol, which bounds the time between requests, with a bound for the first one.

    When the server ends, Uvicorn closes a connection that has asked for nothing yet. Its browser would show an error
    page, though another worker may be there to answer the next one: here the first request is waited for.
    """

    _is_last = False

    def connection_made(self, transport: asyncio.Transport) -> None:
        super().connection_made(transport)
        self._close_within(REQUEST_WITHIN)

    def connection_lost(self, exc: Exception | None) -> None:
        self._deadline.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self._is_last:
            self._answer_as_last()

    def shutdown(self) -> None:
        if self.cycle is None:
            self._is_last = True
            self._deadline.cancel()
            self._close_within(LAST_REQUEST_WITHIN)
        else:
            super().shutdown()

    def _answer_as_last(self) -> None:
        cycle: Any = self.cycle
        if cycle is not None:
            self._is_last = False
            super().shutdown()

    def _close_within(self, seconds: float) -> None:
        self._deadline = asyncio.get_running_loop().call_later(seconds, self._too_late)

    def _too_late(self) -> None:
        waits = self in self.connections  # a WebSocket has left it
        cycle: Any = self.cycle
        if waits and cycle is None:
            self.transport.abort()
