"""Ending the process without anybody losing what they were about to do."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable

from flet.fastapi.app_manager import app_manager
from flet.fastapi.clustered import clustered
from flet.fastapi.programs import programs
from flet.fastapi.server.kept_stores import keep_stores

__all__ = ["SERVICE_RESTART", "Shutdown", "shutdown"]

SERVICE_RESTART = 1012
"""Close code: the server restarts, come back."""

logger = logging.getLogger("flet")

LOOK_SECONDS = 0.1
AT_ONCE = 200
"""Connections closed in one go, so that those who stay are served in between."""


SECONDS_TO_MOVE = 3.0
"""Seconds in which the visitors of a worker move to others, where there is no longer grace."""

LAST_SECONDS = 1.5
"""Seconds that one who is slow to read, or to send a file, has left when the others have gone."""


def ends_the_server(error: asyncio.CancelledError) -> bool:
    """Say whether a task is cancelled since the server waits for it no longer: that is no failure to tell of."""
    return shutdown.begun or "graceful shutdown" in "".join(map(str, error.args))


class Shutdown:
    """The way to the end of the process: no new visitors, then those who are here are told to come back later."""

    def __init__(self) -> None:
        self._stores_are_kept = False
        self.begun = False
        """Whether the server takes no new sessions any more."""
        self.waits: set[asyncio.Timeout] = set()
        """Where requests wait for what a visitor sends: shortened when the server ends."""

    async def wait_for_visitors(self, seconds: float, hurried: Callable[[], bool]) -> None:
        """Let the visitors who are here go on until they have left.

        Args:
            seconds: how long to wait at most.
            hurried: whether to stop waiting, asked again and again.
        """
        self.begun = True
        end = time.monotonic() + seconds
        await clustered.move(max(seconds, SECONDS_TO_MOVE))
        if seconds and self._somebody_is_here():
            logger.info("Going down; visitors may go on for %g seconds.", seconds)
        while time.monotonic() < end and not hurried() and self._somebody_is_here():  # noqa: ASYNC110
            await asyncio.sleep(LOOK_SECONDS)

    async def tell_visitors(self) -> None:
        """Close every connection with a code that has browsers come back."""
        self.begun = True
        if not self._stores_are_kept:
            self._stores_are_kept = True
            keep_stores(session for program in programs for session in program)
        connections = [connection for program in programs for connection in program.connections]
        for wait in self.waits:
            wait.reschedule(asyncio.get_running_loop().time() + LAST_SECONDS)
        for number, connection in enumerate(connections, 1):
            connection.close(SERVICE_RESTART, "server is restarting")
            if number % AT_ONCE == 0:
                await asyncio.sleep(0)

    def _somebody_is_here(self) -> bool:
        return any(session.link.connection is not None for program in programs for session in program)


shutdown = Shutdown()


async def _end_visits() -> None:
    shutdown.begun = True
    await clustered.move(SECONDS_TO_MOVE)
    await shutdown.tell_visitors()
    await programs.end()
    await clustered.end()
    shutdown.begun = False  # a server may start again in this process


app_manager.at_shutdown(_end_visits)
