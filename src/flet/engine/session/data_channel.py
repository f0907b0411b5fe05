"""The byte channels of one session, over its WebSocket."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from flet.engine.declare.data_channel import DataChannel
from flet.engine.session.failures import FAILURES

if TYPE_CHECKING:
    from flet.engine.session.client_calls import ClientCalls


class SessionDataChannel(DataChannel):
    """A channel over the session's WebSocket: frames of `0x01`, the channel's number, and the bytes."""

    def __init__(self, session: ClientCalls, channel_id: int) -> None:
        self._session = session
        self._head = b"\x01" + channel_id.to_bytes(4, "little")
        self._handler: Callable[[bytes], None] | None = None
        self._ended = False

    def end(self) -> None:
        """Send nothing any more: in another document the number is another channel's."""
        self._ended = True

    def send(self, payload: bytes) -> None:
        self._session.program.on_loop(self._send, self._head + payload)

    def _send(self, frame: bytes) -> None:
        connection = self._session.link.connection
        if connection is not None and not self._ended:
            connection.send(frame)

    def on_bytes(self, handler: Callable[[bytes], None] | None) -> None:
        self._handler = handler

    def close(self) -> None:
        self._handler = None

    def received(self, payload: bytes) -> None:
        """Pass on what the client sent."""
        if self._handler is not None:
            try:
                self._session.program.slow_loop.call(partial(self._handler, payload), self._handler)
            except FAILURES as error:
                self._session.failures.of_handler(error)
