"""Where the sessions of a program are found by their ids."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from flet.engine.session.session import Session


class DirectoryAway(Exception):
    """Where a session is cannot be told now; whoever asks comes back later."""


class Relay(Protocol):
    """The way of one socket to the worker that has its session."""

    close_code: int | None
    close_reason: str
    taker: Callable[[bytes], Any] | None
    """Takes a frame as it arrives, if nothing that came before is left to do; returns what is to be received."""

    def write(self, frame: bytes) -> bool:
        """Send a frame in this step; false if it has to wait, or nothing more can be sent."""

    async def send(self, frame: bytes) -> None:
        """Send a frame, once there is room for it."""

    async def receive(self) -> Any:
        """Return the next frame, or what the taker has left of it; `None` if the relay has ended."""

    def close(self, code: int, reason: str = "") -> None:
        """End the relay, after what was sent."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A session lives on another worker."""

    open: Callable[[Any], Relay]
    """Relay a socket there, with what is said about it."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A session that its worker has left: what is kept of it, for the worker that has just taken it over."""

    session_id: str
    epoch: int
    received: int
    """Number of the last frame of the browser whose effects are among the values."""
    values: Mapping[str, Any]
    """What the program kept for the visitor."""


@dataclass(frozen=True, slots=True)
class Lost:
    """Nothing can be told of a session any more."""

    reason: str


class SessionDirectory(Protocol):
    """Knows the sessions of one program, on whichever worker they live."""

    async def find(self, session_id: str) -> Session | None:
        """Return the session with this id, `None` if there is none or it has ended."""

    async def locate(self, session_id: str, secret: str | None, user: Any) -> Elsewhere | Kept | Lost | None:
        """Say where a session is that does not live here; one whose worker has gone is taken over.

        Args:
            session_id: names it.
            secret: what the browser that asks for it shows.
            user: whom the site has recognised.

        Returns:
            `None` where it is not for that browser or user.

        Raises:
            DirectoryAway: that cannot be told now.
        """

    def adopt(self, session: Session, kept: Kept) -> None:
        """Go on with a session that another worker had, under its id; `enter` follows."""

    def enter(self, session: Session) -> None:
        """Take note of a session that began here, or that is to be found by another id from now on."""

    async def until_known(self, session: Session) -> None:
        """Wait until a session that begins is found from all workers."""

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

    async def locate(self, session_id: str, secret: str | None, user: Any) -> Elsewhere | Kept | Lost | None:
        """Say that a session which does not live here lives nowhere."""
        return None if await self.find(session_id) is not None else Lost("nothing is known of it")

    def adopt(self, session: Session, kept: Kept) -> None:
        """Go on with a session that was kept, under its id."""
        session.id = kept.session_id

    def enter(self, session: Session) -> None:
        """Take note of a session; an id that it had before finds it no more."""
        self.forget(session)
        self.sessions[session.id] = session
        self._ids[session] = session.id

    async def until_known(self, session: Session) -> None:
        """Return at once: nobody else has to know."""

    def forget(self, session: Session) -> None:
        """Take note that a session has ended."""
        known_as = self._ids.pop(session, None)
        if known_as is not None and self.sessions.get(known_as) is session:
            del self.sessions[known_as]
