"""Which sessions a program has ended, so that a browser which lands on another worker is not told that it was lost."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

from flet.cluster.backplane import ALL, Backplane, Unavailable
from flet.cluster.records import key_of
from flet.engine.program.dismissals import MemoryDismissals

if TYPE_CHECKING:
    from flet.engine.program.program import Program
    from flet.engine.session.session import Session

MILLISECONDS = 3600 * 1000


class SharedDismissals(MemoryDismissals):
    """Ends sessions that live in this process, and has all workers remember it for an hour.

    Args:
        program: the program.
        backplane: the way to Redis.
        prefix: what the keys begin with.
    """

    def __init__(self, program: Program, backplane: Backplane, prefix: str) -> None:
        super().__init__(program)
        self._backplane = backplane
        self._prefix = f"{prefix}:ended"

    async def has_ended(self, session_id: str) -> bool:
        """Say whether a session was ended by the program, on whichever worker."""
        if await super().has_ended(session_id):
            return True
        try:
            return bool(await self._backplane.run("EXISTS", key_of(self._prefix, session_id)))
        except Unavailable:
            return False

    def end_elsewhere(self, mark: str, to: str | None = None) -> None:
        """End the sessions of a visitor on the other workers; from any thread."""
        sealed = self._backplane.seal.close("dismissed", [self._program.name, mark, to])
        self._program.on_loop(self._backplane.send, ALL, "dismissed", sealed)

    def _end(self, session: Session, to: str | None) -> None:
        if not session.closed:
            remember = asyncio.get_running_loop().create_task(self._remember(session.id))
            self._program.spawn(remember)
        super()._end(session, to)

    async def _remember(self, session_id: str) -> None:
        with contextlib.suppress(Unavailable):
            await self._backplane.run("SET", key_of(self._prefix, session_id), "1", "PX", MILLISECONDS)
