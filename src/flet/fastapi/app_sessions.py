"""The sessions of a process, whichever program they belong to."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from flet.controls.page.page import Page
    from flet.engine.program.pubsub_hub import PubSubHub
    from flet.messaging.connection import Connection
    from flet.messaging.session import Session

_STATES = 10_000


class AppSessions:
    """Finds, ends and keeps sessions by their ids."""

    def __init__(self) -> None:
        self._states: OrderedDict[str, Any] = OrderedDict()

    async def get_session(self, session_id: str) -> Session | None:
        """Return the session with this id; `None` if there is none or it has ended."""
        from flet.fastapi.programs import programs

        session: Any = await programs.session(session_id)
        return session  # type: ignore[no-any-return]

    async def add_session(self, session_id: str, session: Session) -> None:
        """Let visitors find a session by this id. Those that a server makes need it not."""
        known_as, session.id = session.id, session_id
        session.program.enter(session)
        if known_as != session_id and session.is_shown:
            # Its browser comes back by the id that it was told.
            session.program.on_loop(session.delivery.page)

    async def reconnect_session(self, session_id: str, conn: Connection) -> None:
        """Take another connection for that of a session.

        Raises:
            RuntimeError: there is no such session, or it has ended.
        """
        session: Any = await self.get_session(session_id)
        if session is None:
            raise RuntimeError(f"session {session_id} has ended or never was")
        await session.connect(conn)

    async def disconnect_session(self, session_id: str, session_timeout_seconds: int) -> None:
        """Close the connection of a session, which ends if its browser has not come back in so many seconds."""
        session: Any = await self.get_session(session_id)
        if session is not None:
            await session.disconnect(session_timeout_seconds)

    async def delete_session(self, session_id: str) -> None:
        """End a session; one that is not there is no error. A browser that is there begins a new one."""
        session: Any = await self.get_session(session_id)
        if session is not None:
            session.program.dismissals.end([session])

    def end_sessions(self, where: Callable[[Page], object], to: str | None = None) -> int:
        """End the sessions of visitors who have signed out, of all programs of the process; from any thread.

        Args:
            where: says of a page whether its session ends; other workers ask theirs, as in `Page.end_sessions`.
            to: as in `Page.end_sessions`.

        Returns:
            How many end on this worker.

        Raises:
            ValueError: `to` is no address of the web and no path of the site.
            TypeError: `where` cannot be asked by other workers.
        """
        from flet.engine.session.directives import web_address
        from flet.fastapi.programs import programs

        if to is not None:
            web_address(to)
        count = 0
        for program in programs:
            sessions: list[Any] = list(program.sessions.values())
            ending = [session for session in sessions if where(session.page)]
            program.dismissals.end_elsewhere(where, to)
            program.dismissals.end(ending, to)
            count += len(ending)
        return count

    def get_pubsubhub(
        self, session_handler: Callable[..., Any], loop: asyncio.AbstractEventLoop | None = None
    ) -> PubSubHub:
        """Return the messages between the visitors of the program with this `main`, for code outside of any page."""
        from flet.fastapi.programs import programs

        return programs.hub_of(session_handler, loop)

    def store_state(self, state_id: str, state: Any) -> None:
        """Keep what a sign-in needs when its visitor comes back, in the memory of this process.

        For programs with a sign-in of their own; `page.login()` keeps its states elsewhere.
        """
        self._states[state_id] = state
        while len(self._states) > _STATES:
            self._states.popitem(last=False)

    def retrieve_state(self, state_id: str) -> Any:
        """Take out what was kept under a state, which is good for once; `None` if there is nothing."""
        return self._states.pop(state_id, None)
