"""Byte channels beside the messages, for what is too large or too frequent for properties."""

from __future__ import annotations

import abc
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flet.engine.session.session import Session

logger = logging.getLogger("flet")


class DataChannel(abc.ABC):
    """Bytes to and from one control in the browser."""

    @abc.abstractmethod
    def send(self, payload: bytes) -> None:
        """Send bytes."""

    @abc.abstractmethod
    def on_bytes(self, handler: Callable[[bytes], None] | None) -> None:
        """Have `handler` called with what arrives; `None` for nobody."""

    @abc.abstractmethod
    def close(self) -> None:
        """Stop listening."""


class SessionDataChannel(DataChannel):
    """A channel over the session's WebSocket: frames of `0x01`, the channel's number, and the bytes."""

    def __init__(self, session: Session, channel_id: int) -> None:
        self._session = session
        self._head = b"\x01" + channel_id.to_bytes(4, "little")
        self._handler: Callable[[bytes], None] | None = None

    def send(self, payload: bytes) -> None:
        self._session.program.on_loop(self._send, self._head + payload)

    def _send(self, frame: bytes) -> None:
        connection = self._session.link.connection
        if connection is not None:
            connection.send(frame)

    def on_bytes(self, handler: Callable[[bytes], None] | None) -> None:
        self._handler = handler

    def close(self) -> None:
        self._handler = None

    def received(self, payload: bytes) -> None:
        """Pass on what the client sent."""
        if self._handler is not None:
            try:
                self._handler(payload)
            except Exception:
                logger.exception("A data channel handler failed")
