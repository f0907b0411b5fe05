"""How fast one visitor may be: what comes faster is carried out later."""

from __future__ import annotations

import time


class RateLimit:
    """A bucket that `rate` messages a second fill, until as many as come in `burst_seconds` are in it.

    Args:
        rate: messages a second, in the long run.
        burst_seconds: seconds' worth of messages that may come at once.
    """

    __slots__ = ("_behind", "_patience", "delayed", "rate")

    def __init__(self, rate: float, burst_seconds: float) -> None:
        self.rate = rate
        self._patience = burst_seconds
        self._behind = 0.0
        self.delayed = False
        """Whether the visitor has been too fast."""

    def wait_after(self, messages: int) -> float:
        """Return seconds to wait before more is read, now that these have been; nothing to wait for if not positive."""
        now = time.monotonic()
        # When all that came would have come at the allowed rate.
        self._behind = max(self._behind, now) + messages / self.rate
        return self._behind - now - self._patience
