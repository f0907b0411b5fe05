"""How a worker reaches another: by a line, or through Redis where there is none."""

from __future__ import annotations

from typing import Any

from flet.cluster.backplane import Backplane
from flet.cluster.line import Line


class ThroughRedis:
    """The way to another worker that is always there.

    Args:
        backplane: the way to Redis.
        peer: the other worker.
    """

    is_direct = False

    def __init__(self, backplane: Backplane, peer: str) -> None:
        self._backplane = backplane
        self.peer = peer

    def send(self, kind: str, *arguments: Any) -> None:
        """Send a message."""
        self._backplane.send(self.peer, kind, *arguments)


Way = Line | ThroughRedis
"""What one worker sends to another by, in order."""
