"""What is known of a session that lives on this worker: what was written of it, and when more can be."""

from __future__ import annotations

import asyncio
import time

from flet.cluster.pubsub_hub import SharedPubSubHub
from flet.cluster.session_store import SharedSessionStore
from flet.engine.session.session import Session

PATIENCE = 10.0
"""Seconds for which a write waits for handlers to end, so that it has all or nothing of what they do."""

LOOKED_LATELY = 2.5
"""Seconds after which it is not known any more whether it is still the same handlers."""


class Record:
    """What is known of a session that lives here, beside the session.

    Args:
        session: the session.
        epoch: how often it has been taken over.
        store: what the program keeps for it, if anything.
    """

    __slots__ = (
        "due",
        "epoch",
        "id",
        "is_refused",
        "is_underway",
        "known",
        "looked_at",
        "packed",
        "sealed",
        "session",
        "since",
        "store",
        "written_at",
    )

    def __init__(self, session: Session, epoch: int, store: SharedSessionStore | None) -> None:
        self.session = session
        self.id = session.id
        self.epoch = epoch
        self.store = store
        self.packed: bytes | None = None
        self.sealed = b""
        self.due: float | None = None
        self.since: float | None = None
        self.looked_at = 0.0
        self.known: asyncio.Event | None = None
        self.is_refused = False
        self.is_underway = False
        self.written_at = 0.0

    def is_at_rest(self, messages: SharedPubSubHub | None) -> bool:
        """Say whether no handler runs and its `messages` are written, or that was awaited for long enough."""
        now = time.monotonic()
        is_said = messages is None or not messages.waits_for(self.session)
        if self.session.is_at_rest and is_said:
            self.since = None
            return True
        if self.since is None or now - self.looked_at > LOOKED_LATELY:
            self.since = now
        self.looked_at = now
        return now - self.since > PATIENCE and (messages is None or is_said or not messages.is_stuck)

    def has_answer(self) -> None:
        """Take note that Redis has answered, or will not."""
        self.is_underway = False
        if self.known is not None:
            self.known.set()
