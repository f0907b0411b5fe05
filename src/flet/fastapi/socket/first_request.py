"""Connections that ask for nothing do not stay."""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.auto import AutoHTTPProtocol

__all__ = ["FirstRequestInTime"]

REQUEST_WITHIN = 20.0
"""Seconds that a connection has until the headers of its first request are there; browsers open some ahead of need."""


class FirstRequestInTime(AutoHTTPProtocol):  # type: ignore[valid-type, misc]
    """Uvicorn's protocol, which bounds the time between requests, with a bound for the first one."""

    def connection_made(self, transport: asyncio.Transport) -> None:
        super().connection_made(transport)
        self._deadline = asyncio.get_running_loop().call_later(REQUEST_WITHIN, self._too_late)

    def connection_lost(self, exc: Exception | None) -> None:
        self._deadline.cancel()
        super().connection_lost(exc)

    def _too_late(self) -> None:
        waits = self in self.connections  # a WebSocket has left it
        cycle: Any = self.cycle
        if waits and cycle is None:
            self.transport.abort()
