"""Where the sessions of a program are found by their ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from flet.engine.session.session import Session


class SessionDirectory(Protocol):
    """Knows the sessions of one program, on whichever worker they live."""

    async def find(self, session_id: str) -> Session | None:
        """Return the session with this id, `None` if there is none or it has ended."""

    def enter(self, session: Session) -> None:
        """Take note of a session that began here, or that is to be found by another id from now on."""

    def forget(self, session: Session) -> None:
        """Take note that a session has ended."""


class MemoryDirectory:
    """Knows the sessions that live in this process.

    Attributes:
        sessions: the sessions by their ids.
    """

    def __init__(self) -> None:
        self.sessions: dict[str, Session] = {}
        self._ids: dict[Session, str] = {}

    async def find(self, session_id: str) -> Session | None:
        """Return the session with this id, `None` if there is none or it has ended."""
        session = self.sessions.get(session_id)
        return None if session is None or session.closed else session

    def enter(self, session: Session) -> None:
        """Take note of a session; an id that it had before finds it no more."""
        self.forget(session)
        self.sessions[session.id] = session
        self._ids[session] = session.id

    def forget(self, session: Session) -> None:
        """Take note that a session has ended."""
        known_as = self._ids.pop(session, None)
        if known_as is not None and self.sessions.get(known_as) is session:
            del self.sessions[known_as]
