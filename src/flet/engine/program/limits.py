"""The bounds of a program, and their defaults."""

from __future__ import annotations

import dataclasses

from flet.engine.program.rate_limit import RateLimit


@dataclasses.dataclass(slots=True)
class Limits:
    """The bounds that keep one visitor from taking what belongs to all."""

    session_timeout: float = 3600
    """Seconds for which a session without connection is kept."""

    disconnected_sessions: int = 10_000
    """Sessions without connection that are kept at most; the one that left first goes first."""

    away_bytes: int = 256 * 1024 * 1024
    """Bytes that these sessions may take together, as far as that can be told; the largest and oldest go first."""

    replay_bytes: int = 256 * 1024
    """Bytes of unacknowledged frames that a session keeps for a client that comes back."""

    queued_bytes: int = 4 * 1024 * 1024
    """Bytes that may wait for a slow client before it gets the page afresh instead."""

    queued_events: int = 1000
    """Events of one visitor that may wait for a sync handler to end, and async handlers that may run at a time;
    further events are dropped.
    """

    held_bytes: int = 16 * 1024 * 1024
    """Bytes of memory for the events of one visitor that wait, or whose handlers run; further events are dropped."""

    frame_parts: int = 20_000
    """Values, lists and maps that one frame of a client may have in all."""

    events_per_second: float = 1000
    """Messages that a visitor may send in a second in the long run; more wait in the socket. A large one counts as
    several. 0 for any number.
    """

    burst_seconds: float = 10
    """Seconds' worth of messages that may come at once."""

    threads: int = 64
    """Threads for sync code."""

    slow_thread_seconds: float = 30
    """Seconds after which a sync function that holds a thread is named in the log."""

    slow_loop_seconds: float = 0.1
    """Seconds without awaiting after which an async function is named in the log."""

    def rate_limit(self) -> RateLimit | None:
        """Return how fast one visitor may be, `None` if at any speed."""
        return RateLimit(self.events_per_second, self.burst_seconds) if self.events_per_second else None
