"""Which sessions a program has ended, so that a browser which lands on another worker is not told that it was lost."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flet.cluster.backplane import ALL, Backplane
from flet.cluster.commands import Unavailable
from flet.cluster.named_functions import NotTheSame, describe, find
from flet.cluster.records import key_of
from flet.cluster.values import Unserialisable
from flet.engine.program.dismissals import MemoryDismissals

if TYPE_CHECKING:
    from flet.engine.program.program import Program
    from flet.engine.session.session import Session

MILLISECONDS = 3600 * 1000

logger = logging.getLogger("flet")


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

    def end_elsewhere(self, which: str | Callable[[Any], object], to: str | None = None) -> None:
        """End sessions on the other workers; from any thread.

        Raises:
            Unserialisable: `which` is a function that they cannot call.
        """
        if isinstance(which, str):
            told: Any = [which, None]
        else:
            try:
                told = [None, describe(which)]
            except Unserialisable as error:
                raise Unserialisable(
                    f"end_sessions(where) ends sessions on all workers, which have to be able to ask `where`: {error}"
                ) from None
        sealed = self._backplane.seal.close("dismissed", [self._program.name, *told, to])
        self._program.on_loop(self._backplane.send, ALL, "dismissed", sealed)

    def dismissed(
        self,
        mark: str | None,
        described: list[Any] | None,
        to: str | None,
        has_mark: Callable[[Session, str], bool],
    ) -> None:
        """End sessions that another worker wants to have ended."""
        sessions = list(self._program.sessions.values())
        if mark is not None:
            self.end([one for one in sessions if has_mark(one, mark)], to)
        elif described is not None:
            try:
                where = find(described)
            except NotTheSame as error:
                self._backplane.complain("end_sessions(where) of another worker ends none here: %s", error)
                return
            # It is the program's, and may take its time.
            self._program.start_thread(functools.partial(self._ask, where, sessions, to))

    def _ask(self, where: Callable[[Any], object], sessions: list[Session], to: str | None) -> None:
        ending = []
        for session in sessions:
            try:
                if where(session.page):
                    ending.append(session)
            except Exception:
                logger.exception("end_sessions(where) of another worker could not be asked of a page")
        self.end(ending, to)

    def _end(self, session: Session, to: str | None) -> None:
        if not session.closed:
            remember = asyncio.get_running_loop().create_task(self._remember(session.id))
            self._program.spawn(remember)
        super()._end(session, to)

    async def _remember(self, session_id: str) -> None:
        with contextlib.suppress(Unavailable):
            await self._backplane.run("SET", key_of(self._prefix, session_id), "1", "PX", MILLISECONDS)
