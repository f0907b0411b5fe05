"""What is counted while visitors are served, for those who want to know."""

from __future__ import annotations

from typing import Literal, Protocol

Kind = Literal["sync", "async"]


class Meter(Protocol):
    """Told of what happens in one program; from the event loop and from threads."""

    def event(self) -> None:
        """A visitor's event arrived."""

    def received(self, size: int) -> None:
        """A frame of so many bytes arrived."""

    def sent(self, size: int) -> None:
        """A frame of so many bytes is on its way."""

    def handler(self, kind: Kind, seconds: float) -> None:
        """A function of the program has ended, after so long."""

    def failed(self) -> None:
        """A function of the program raised."""
