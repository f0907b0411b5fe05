"""One whose session lives on another worker: connected to it from here, and looked for again once it has left there."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from flet.engine.program.directory import DirectoryAway, Elsewhere, Relay
from flet.fastapi.server.shutdown import shutdown
from flet.fastapi.socket.close_codes import AGAIN_LATER, GONE, MOVED, NOT_FOR_IT, NOT_HERE

if TYPE_CHECKING:
    from flet.fastapi.socket.visit import Visit

LOOK_AGAIN = 0.15
"""Seconds between two looks."""

GoOn = Callable[[], Awaitable[None]]


class RelayedArrival:
    """The part of an arrival that goes by way of another worker.

    Args:
        visit: is given its way to the worker that has its session.
    """

    __slots__ = ("_pump", "_unanswered", "visit")

    def __init__(self, visit: Visit) -> None:
        self.visit = visit
        self._unanswered: tuple[GoOn | None, GoOn] | None = None
        """What to do if that worker has not, or no longer, the session, or has it for somebody else."""
        self._pump: asyncio.Task[None] | None = None

    def _relay(
        self, found: Elsewhere, user: str, frame: bytes, back: str | None, again: GoOn | None, anew: GoOn
    ) -> None:
        """Connect the visitor with the worker that has the session.

        Args:
            found: where it is.
            user: as whom the visitor came.
            frame: the registration.
            back: the session that a sign-in comes back to, if it is that.
            again: looks for the session once more; `None` if that has been done often enough.
            anew: begins a session here.
        """
        from flet.fastapi.socket.relayed_visit import describe, pump

        visit = self.visit
        visit.relay = relay = found.open(describe(visit.websocket.scope, user, frame, back))
        self._unanswered = again, anew
        self._pump = visit.program.loop.create_task(
            pump(relay, visit.websocket, visit.connection.write, self._relay_answers, self._relay_is_over)
        )

    def _relay_answers(self) -> None:
        self._unanswered = None

    def _relay_is_over(self, relay: Relay) -> None:
        self.visit.program.spawn(self.visit.program.loop.create_task(self._relay_ended(relay)))

    async def _relay_ended(self, relay: Relay) -> None:
        """Go on without a relay: look again for a session that has left its worker, or begin anew."""
        if self.visit.relay is not relay:
            return
        code = relay.close_code
        again, anew = self._unanswered or (None, None)
        self._unanswered = None
        if code == NOT_FOR_IT:
            again = anew
        elif code == NOT_HERE:
            again = again or anew
        elif code != MOVED or shutdown.begun:
            again = None  # one that has gone meanwhile leaves its sessions to others, as one does that gives them up
        if again is None or self.visit.connection.is_closed:
            self.visit.connection.close(code or GONE, relay.close_reason)
            return
        self.visit.relay = None
        try:
            if code != NOT_FOR_IT:
                await asyncio.sleep(LOOK_AGAIN)
            await again()
        except DirectoryAway:
            self.visit.connection.close(AGAIN_LATER, "the session cannot be found now")
