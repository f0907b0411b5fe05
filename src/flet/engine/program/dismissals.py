"""Sessions that the program ends while their visitors are there: they have signed out somewhere."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from flet.engine.program.program import Program
    from flet.engine.session.link import ClientSocket
    from flet.engine.session.session import Session

SESSION_ENDED = 4005
"""Close code: the program has ended the session, and the browser begins anew."""

TO_LEAVE = 5.0
"""Seconds that a browser has to go to another address."""

TEXT = "the session has ended"
_REMEMBERED = 10_000


class Dismissals(Protocol):
    """Ends sessions of one program, on whichever worker they live, and knows which it has ended."""

    async def has_ended(self, session_id: str) -> bool:
        """Say whether a session was ended by the program, as far as that is remembered."""

    def end(self, sessions: Iterable[Session], to: str | None = None) -> None:
        """End sessions that live in this process; from any thread.

        Args:
            sessions: those.
            to: address to which their browsers go; without one they begin anew where they are.
        """

    def end_elsewhere(self, which: str | Callable[[Any], object], to: str | None = None) -> None:
        """End sessions on the other workers; from any thread.

        Args:
            which: the mark by which those of a visitor are known there, or a function of the program that says of a
                page whether its session ends.
            to: as in `end`.

        Raises:
            TypeError: the function uses something from around it that cannot be sent to them.
        """


class MemoryDismissals:
    """Remembers in the memory of this process which sessions the program has ended.

    Args:
        program: the program.
    """

    def __init__(self, program: Program) -> None:
        self._program = program
        self._ids: OrderedDict[str, None] = OrderedDict()

    async def has_ended(self, session_id: str) -> bool:
        """Say whether a session was ended here; of many thousands, the earliest are forgotten."""
        return session_id in self._ids

    def end(self, sessions: Iterable[Session], to: str | None = None) -> None:
        """End sessions; from any thread."""
        for session in sessions:
            self._program.on_loop(self._end, session, to)

    def end_elsewhere(self, which: str | Callable[[Any], object], to: str | None = None) -> None:
        """Do nothing: all sessions are here."""

    def _end(self, session: Session, to: str | None) -> None:
        if session.closed:
            return
        self._ids[session.id] = None
        while len(self._ids) > _REMEMBERED:
            self._ids.popitem(last=False)
        connection = session.link.connection
        if connection is None:
            session.close()
        elif to is None:
            session.close()
            connection.close(SESSION_ENDED, TEXT)
        else:
            session.directives.leave(to)
            self._program.spawn(self._program.loop.create_task(self._end_after_leaving(session, connection)))

    async def _end_after_leaving(self, session: Session, connection: ClientSocket) -> None:
        await session.directives.handed_out()
        session.close()
        self._program.loop.call_later(TO_LEAVE, connection.close, SESSION_ENDED, TEXT)
