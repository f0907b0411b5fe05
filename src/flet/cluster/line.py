"""One connection between two workers: either side shows that it has the site's key before anything is read from it."""

from __future__ import annotations

import asyncio
import hmac
import logging
import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgpack  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from flet.cluster.lines import Lines

GREETING = "flet line 1"

TO_CONNECT = 1.0
"""Seconds that a worker has to answer and to show that it belongs to the site."""

BEFORE_PROOF = 4096
"""Bytes that are read from one who has not shown the key."""

logger = logging.getLogger("flet")


class Line(asyncio.Protocol):
    """One connection to another worker, for messages both ways and in order.

    Args:
        lines: those of this worker.
        peer: the worker that is called, `None` where another one calls this one.
    """

    is_direct = True

    def __init__(self, lines: Lines, peer: str | None = None) -> None:
        self._lines = lines
        self.peer = peer or ""
        self._calls = peer is not None
        self._transport: Any = None
        self._nonce = secrets.token_bytes(16)
        self._asked: list[Any] = []
        self._unpacker = msgpack.Unpacker(use_list=True, max_buffer_size=BEFORE_PROOF)
        self._take: Callable[[list[Any]], None] = self._answer if self._calls else self._greeted
        self._timer: asyncio.TimerHandle | None = None
        self._pack = msgpack.Packer().pack
        self.is_open = asyncio.get_running_loop().create_future()
        """Done when both have shown the key, and false if they have not."""
        self.heard_at = 0.0

    def send(self, kind: str, *arguments: Any) -> None:
        """Send a message."""
        self._transport.write(self._pack([kind, *arguments]))

    def drop(self) -> None:
        """End the connection at once, if there is one."""
        if self._transport is not None:
            self._transport.abort()

    # What the event loop calls

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        loop = asyncio.get_running_loop()
        self.heard_at = loop.time()
        if not self._lines.entered(self):
            self.drop()
            return
        self._timer = loop.call_later(TO_CONNECT, self.drop)
        if self._calls:
            self._say([GREETING, self._lines.worker, self.peer, self._nonce])

    def data_received(self, data: bytes) -> None:
        self.heard_at = asyncio.get_running_loop().time()
        try:
            self._unpacker.feed(data)
            for message in self._unpacker:
                self._take(message)
        except Exception:
            # Whoever has shown the key sends what can be read.
            if self.is_open.done():
                logger.exception("What another worker sends cannot be read")
            self.drop()

    def connection_lost(self, error: Exception | None) -> None:
        self._shown(False)
        self._lines.left(self)

    # Who is there

    def _say(self, message: list[Any]) -> None:
        self._transport.write(msgpack.packb(message))

    def _proof(self, who: str) -> bytes:
        return self._lines.seal.prove(GREETING, [who, *self._asked])

    def _greeted(self, message: list[Any]) -> None:
        greeting, caller, called, nonce = message
        if greeting != GREETING or called != self._lines.worker or len(nonce) != len(self._nonce):
            raise ValueError("a stranger")
        self.peer = str(caller)
        self._asked = [self.peer, called, nonce, self._nonce]
        self._take = self._proven
        self._say([self._nonce, self._proof("called")])

    def _answer(self, message: list[Any]) -> None:
        nonce, proof = message
        self._asked = [self._lines.worker, self.peer, self._nonce, nonce]
        if not hmac.compare_digest(proof, self._proof("called")):
            raise ValueError("a stranger")
        self._take = self._let_in
        self._say([self._proof("caller")])

    def _proven(self, message: list[Any]) -> None:
        if not hmac.compare_digest(message[0], self._proof("caller")):
            raise ValueError("a stranger")
        self._say([GREETING])
        self._shown(True)

    def _let_in(self, message: list[Any]) -> None:
        self._shown(True)

    def _shown(self, shown: bool) -> None:
        if self._timer is not None:
            self._timer.cancel()
        if self.is_open.done():
            return
        self.is_open.set_result(shown)
        if shown:
            # The one before is bounded, and empty: each has waited for the other.
            self._unpacker = msgpack.Unpacker(use_list=True, max_buffer_size=0)
            self._take = self._message

    def _message(self, message: list[Any]) -> None:
        handler = self._lines.handlers.get(message[0])
        if handler is None:
            return
        try:
            handler(self, *message[1:])
        except Exception:
            logger.exception("A message of another worker could not be carried out")
