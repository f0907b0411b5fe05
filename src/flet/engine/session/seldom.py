"""Lines of the log that strangers can bring about: said once a minute, with how often it has happened since."""

from __future__ import annotations

import logging
import time

__all__ = ["Seldom"]

SECONDS = 60.0


class Seldom:
    """Says one thing at most once in a while.

    Args:
        logger: where it is said.
        seconds: how long it is silent after that.
    """

    def __init__(self, logger: logging.Logger, seconds: float = SECONDS) -> None:
        self._logger = logger
        self._seconds = seconds
        self._again = 0.0
        self._since = 0

    def warning(self, text: str, *values: object) -> None:
        """Say it as a warning, unless it was said just now; then it is counted."""
        self._since += 1
        now = time.monotonic()
        if now < self._again:
            return
        self._again = now + self._seconds
        since, self._since = self._since, 0
        if since > 1:
            text, values = f"{text} (%d times since this was last said)", (*values, since)
        self._logger.warning(text, *values)
