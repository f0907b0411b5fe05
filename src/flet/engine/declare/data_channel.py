"""Byte channels beside the messages, for what is too large or too frequent for properties."""

from __future__ import annotations

import abc
from collections.abc import Callable


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
