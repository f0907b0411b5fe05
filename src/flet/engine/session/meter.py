"""What is counted while visitors are served, for those who want to know."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, Protocol

Kind = Literal["sync", "async"]


class Meter(Protocol):
    """Told of what happens in one program; from the event loop and from threads."""

    def event(self) -> None:
        """Count an event of a visitor."""

    def received(self, size: int) -> None:
        """Count a frame of so many bytes that arrived."""

    def sent(self, size: int) -> None:
        """Count a frame of so many bytes that is on its way."""

    def handler(self, kind: Kind, seconds: float, function: Callable[..., Any]) -> None:
        """Count a function of the program, which has ended after so long."""

    def failed(self) -> None:
        """Count a function of the program that raised."""
