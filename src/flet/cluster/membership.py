"""One process among the workers of a site: what its programs keep goes to Redis."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from flet.cluster.backplane import ALL, Backplane
from flet.cluster.commands import Unavailable
from flet.cluster.directory import SharedDirectory
from flet.cluster.dismissals import SharedDismissals
from flet.cluster.pubsub_hub import SharedPubSubHub
from flet.cluster.relayed_socket import TAKEN
from flet.cluster.relays import Relays, Serve
from flet.cluster.shared_code import SharedCode
from flet.cluster.taken_once import SharedTakenOnce
from flet.cluster.upload_marks import SharedUploadMarks

if TYPE_CHECKING:
    from flet.engine.program.program import Program
    from flet.engine.session.session import Session

COOKIES_FOR_ONE = 1000
SIGN_INS_FOR_ONE = 20

SECONDS_TO_SIGN_IN = 40.0
"""Seconds that another worker has to ask the provider."""

BATCH = 50
"""Sessions that move to other workers at a time."""

SECONDS_BETWEEN = 0.2

TO_REST = 2.0
"""Seconds that the handlers of one batch have to end before their sessions move."""

TO_CLOSE = 1.0
"""Seconds that browsers have to take that they are to move."""

logger = logging.getLogger("flet")


class Membership:
    """Makes programs of this process those of all workers.

    Args:
        backplane: the way to Redis.
        read_code: returns a file of a control that was declared in this process.
        has_mark: says whether a session is of the visitor with a mark.
    """

    def __init__(
        self,
        backplane: Backplane,
        read_code: Callable[[str], bytes | None],
        has_mark: Callable[[Session, str], bool],
    ) -> None:
        self.backplane = backplane
        self.relays = Relays(backplane)
        self._finish: dict[str, Callable[..., Awaitable[Any]]] = {}
        backplane.answer("sign-in", self._finish_here)
        backplane.listen("renewed", self._renewed)
        backplane.listen("dismissed", self._dismissed)
        self.code = SharedCode(backplane, read_code)
        self._has_mark = has_mark
        self._programs: list[tuple[Program, SharedDirectory]] = []
        self.moved = 0
        """Sessions that this worker has given up for others to go on with."""

    @property
    def directories(self) -> list[SharedDirectory]:
        """Those of the programs."""
        return [directory for _, directory in self._programs]

    def join(self, program: Program, serve: Serve, finish: Callable[..., Awaitable[Any]]) -> None:
        """Share what a program keeps; it has just begun.

        Args:
            program: has a name.
            serve: serves sockets that other workers relay.
            finish: ends a sign-in with a session that is here.
        """
        prefix = f"flet:{{{hashlib.sha256(program.name.encode()).hexdigest()[:16]}}}"
        hub = program.pubsubhub if isinstance(program.pubsubhub, SharedPubSubHub) else None
        directory = SharedDirectory(
            self.backplane, self.relays, program.name, prefix, program.limits.session_timeout, hub
        )
        self._programs.append((program, directory))
        program.directory = directory
        program.sessions = directory.sessions
        program.new_store = directory.new_store
        program.dismissals = SharedDismissals(program, self.backplane, prefix)
        program.sign_ins = SharedTakenOnce(self.backplane, f"{prefix}:sign-in", SIGN_INS_FOR_ONE)
        program.cookies = SharedTakenOnce(self.backplane, f"{prefix}:cookies", COOKIES_FOR_ONE)
        program.upload_marks = SharedUploadMarks(self.backplane, f"{prefix}:upload")
        if hub is not None:
            hub.join(self.backplane, program.name)
        self.relays.serve(program.name, serve)
        self._finish[program.name] = finish

    async def finish_sign_in(self, program: Program, session_id: str, *told: Any) -> Any:
        """Return what the worker that has a session says to the end of a sign-in; `None` where there is none."""
        for known, directory in self._programs:
            if known is program:
                try:
                    worker = await directory.worker_of(session_id)
                    if worker is None or await self.backplane.is_dead(worker):
                        return None
                    (answer,) = await self.backplane.ask(
                        worker, "sign-in", program.name, session_id, *told, seconds=SECONDS_TO_SIGN_IN
                    )
                    return answer
                except Unavailable:
                    return None
        return None

    async def _finish_here(self, program: str, *told: Any) -> list[Any]:
        finish = self._finish.get(program)
        return [await finish(*told) if finish is not None else None]

    def renewed(self, program: Program, secret: str, new: str) -> None:
        """Tell all workers that a browser shows another secret from now on."""
        self.backplane.send(ALL, "renewed", self.backplane.seal.close("renewed", [program.name, secret, new]))

    def _renewed(self, sender: str, sealed: bytes) -> None:
        name, secret, new = self.backplane.seal.open("renewed", sealed)
        for program, directory in self._programs:
            if program.name == name:
                directory.renew(secret, new)

    def _dismissed(self, sender: str, sealed: bytes) -> None:
        name, mark, where, to = self.backplane.seal.open("dismissed", sealed)
        for program, _ in self._programs:
            dismissals = program.dismissals
            if (
                program.name == name
                and sender != self.backplane.worker
                and isinstance(dismissals, SharedDismissals)
            ):
                dismissals.dismissed(mark, where, to, self._has_mark)

    def leave_program(self, program: Program) -> None:
        """Share nothing of a program any more, which has ended."""
        for known in [one for one in self._programs if one[0] is program]:
            self._programs.remove(known)
            known[1].end()

    async def move(self, seconds: float) -> None:
        """Have all visitors of this worker go on at others, in batches; their sessions are kept first.

        Args:
            seconds: what there is for it.
        """
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        self.relays.end()
        for program, directory in tuple(self._programs):
            sessions = list(program.sessions.values())
            batches = [sessions[at : at + BATCH] for at in range(0, len(sessions), BATCH)]
            for number, batch in enumerate(batches):
                left = max(0.0, end - loop.time())
                await self._move(directory, batch, min(TO_REST, left))
                if number + 1 < len(batches):
                    await asyncio.sleep(min(SECONDS_BETWEEN, left / (len(batches) - number)))
            # Whoever closes the connections next tells the browsers something else.
            last = loop.time() + TO_CLOSE
            while program.connections and loop.time() < last:  # noqa: ASYNC110
                await asyncio.sleep(0.02)

    async def _move(self, directory: SharedDirectory, sessions: list[Session], seconds: float) -> None:
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        for session in sessions:
            session.link.takes_nothing = True  # what the browser sends now it sends again, to its next worker
        while loop.time() < end and not all(session.is_at_rest for session in sessions):  # noqa: ASYNC110
            await asyncio.sleep(0.02)
        there = [session for session in sessions if not session.closed]
        try:
            await directory.leave(there)
        except Unavailable:
            logger.warning("Sessions could not be handed over: Redis is away.")
        self.moved += len(there)
        for session in there:
            connection = session.link.connection
            session.close()
            if connection is not None:
                connection.close(TAKEN, "the session has moved to another worker")

    async def end(self) -> None:
        """Leave the other workers."""
        self.relays.end()
        for directory in self.directories:
            directory.end()
        self._programs.clear()
        with contextlib.suppress(Exception):
            await self.backplane.stop()

    def figures(self) -> dict[str, Any]:
        """Return what an operator wants to know of it."""
        return {
            "owned": sum(len(one.sessions) for one in self.directories),
            "relayed": self.relays.edges,
            "moves": self.moved,
            "restored": sum(one.restored for one in self.directories),
            "store_writes": sum(one.writer.writes for one in self.directories),
            "outages": self.backplane.outages,
            "commands": self.backplane.commands,
            "relayed_frames": self.relays.frames,
            "there_and_back": self.relays.there_and_back,
            "answers": self.relays.answers,
        }
