"""One program: its sessions, its threads, its limits, and what its visitors share."""

from __future__ import annotations

import asyncio
import collections
import contextlib
import logging
import threading
from collections.abc import Callable, Collection, Iterator
from typing import TYPE_CHECKING, Any

from flet.engine.program.begun_sign_in import BegunSignIn
from flet.engine.program.directory import MemoryDirectory, SessionDirectory
from flet.engine.program.dismissals import Dismissals, MemoryDismissals
from flet.engine.program.limits import Limits
from flet.engine.program.own_tasks import watch_own_tasks
from flet.engine.program.pubsub_hub import PubSubHub
from flet.engine.program.sessions_away import SessionsAway
from flet.engine.program.slow_loop import SlowLoop
from flet.engine.program.slow_threads import SlowThreads
from flet.engine.program.taken_once import MemoryTakenOnce, TakenOnce
from flet.engine.program.threads import make_executor, start_thread
from flet.engine.program.upload_marks import MemoryUploadMarks, UploadMarks
from flet.engine.session.first_steps import FirstSteps
from flet.engine.session.seldom import Seldom
from flet.engine.session.store import SessionStore
from flet.engine.tree.first_page import FirstPage

if TYPE_CHECKING:
    from flet.engine.declare.control import BaseControl
    from flet.engine.program.thread_pool import ThreadPool
    from flet.engine.session.link import ClientSocket
    from flet.engine.session.meter import Meter
    from flet.engine.session.session import Session

LOOK_AGAIN = 1.0
"""Seconds after which a program that nobody visits, but in which something still runs, is looked at again."""

_UNLESS_ENDED = contextlib.suppress(RuntimeError)
"""What is done for the event loop of a server that has ended is in vain."""

logger = logging.getLogger("flet")


class Program:
    """One program, served to its visitors by one event loop: owns all that belongs to it.

    It is made before there is an event loop, and begins with the first visit.

    What several workers of a program have to see alike is behind small interfaces: `directory`, `dismissals`,
    `pubsubhub`, `sign_ins`, `cookies`, `upload_marks` and `new_store`. All are in the memory of this process, unless
    they are replaced.

    Args:
        make_page: makes the root control of a session and prepares it from what the browser told.
        limits: see `Limits`.
        name: the same on every worker, and like no other program's; may be given later.
        pubsubhub: the messages between its visitors, where another program has the same.
        begun: called when it has begun.
    """

    def __init__(
        self,
        make_page: Callable[[Session], BaseControl],
        limits: Limits | None = None,
        *,
        name: str = "",
        pubsubhub: PubSubHub | None = None,
        begun: Callable[[Program], None] | None = None,
    ) -> None:
        self.make_page = make_page
        self.first_page = FirstPage()
        self.limits = limits or Limits()
        self.name = name
        self.on_empty: Callable[[], object] | None = None
        """Called when nobody is there any more and nothing runs."""
        self.pubsubhub = pubsubhub or PubSubHub()
        self.sign_ins: TakenOnce[BegunSignIn] = MemoryTakenOnce()
        """Sign-ins that have begun, by their states and by the tickets of browsers that come back."""
        self.cookies: TakenOnce[Any] = MemoryTakenOnce(kept_for_one=1000)
        """Cookies that browsers have still to fetch."""
        self.upload_marks: UploadMarks = MemoryUploadMarks()
        self.new_store: Callable[[str], SessionStore] = lambda session_id: SessionStore()
        """Makes what the program keeps for the session with an id."""
        self.dropped: collections.Counter[str] = collections.Counter()
        """Frames that were not carried out, or not sent, by reason."""
        self.delayed = 0
        """Messages that came too fast and waited."""
        self.too_fast = Seldom(logger)
        self.too_many_parts = Seldom(logger)
        self.visit_of: Callable[..., Any] | None = None
        """Makes the visit of a socket that another worker relays."""
        self.worker_url: str | None = None
        """Where browsers reach this worker, and no other, if there is such an address."""
        self.shows_errors = False
        """Whether visitors are told what went wrong in the program: they are who writes it."""
        self.meter: Meter | None = None
        """Told of what happens, where somebody wants to know."""
        self._begun = begun
        self._loop: asyncio.AbstractEventLoop | None = None

    def begin(self) -> None:
        """Serve visitors on the running event loop; on another one than before it begins anew, with nobody in it."""
        loop = asyncio.get_running_loop()
        if self._loop is loop:
            return
        self.loop = self._loop = loop
        self.loop_thread = threading.get_ident()
        self.directory: SessionDirectory
        self.directory = here = MemoryDirectory()
        self.sessions = here.sessions
        """The sessions that live in this process, by their ids."""
        self.away = SessionsAway(self.limits.disconnected_sessions, self.limits.away_bytes)
        self.dismissals: Dismissals = MemoryDismissals(self)
        """Ends sessions of visitors who are there."""
        self.connections: set[ClientSocket] = set()
        """Every open socket, also of those who have not registered yet."""
        self.large_frames = asyncio.Lock()
        """Held while a large frame of a visitor is looked at: one at a time, so that the others have their turns."""
        self.tasks: set[asyncio.Task[Any]] = set()
        self._look: asyncio.Handle | None = None
        self._executor: ThreadPool | None = None
        self._slow_threads: SlowThreads | None = None
        self.slow_loop = SlowLoop(self.limits.slow_loop_seconds)
        self.first_steps = FirstSteps(loop, self.slow_loop)
        watch_own_tasks(loop)
        self.pubsubhub.loop = loop
        if self._begun is not None:
            self._begun(self)

    @property
    def is_taken(self) -> bool:
        """Whether another event loop than the running one serves it."""
        loop = self._loop
        return loop is not None and loop is not asyncio.get_running_loop() and loop.is_running()

    @property
    def is_here(self) -> bool:
        """Whether the running event loop serves it."""
        return self._loop is asyncio.get_running_loop()

    @property
    def is_served(self) -> bool:
        """Whether it has begun, and its event loop is there."""
        return self._loop is not None and not self._loop.is_closed()

    def sessions_here(self) -> dict[str, Session]:
        """Return the sessions that it serves in this process, the latest last."""
        return self.sessions if self.is_served else {}

    @property
    def executor(self) -> ThreadPool:
        """The threads for sync code."""
        if self._executor is None:
            self._executor = make_executor(self.loop, self.limits.threads)
            self.pubsubhub.executor = self._executor
        return self._executor

    @property
    def slow_threads(self) -> SlowThreads:
        """The sync functions that hold these threads."""
        if self._slow_threads is None:
            seconds = self.limits.slow_thread_seconds
            self._slow_threads = SlowThreads(self.loop, self.executor, seconds)
        return self._slow_threads

    @property
    def waiting_calls(self) -> int:
        """Sync functions that wait for a thread."""
        return self._executor.waiting if self._executor is not None else 0

    def for_one_visit(self) -> Program:
        """Return the program with the same threads and messages but nobody in it; what is started there is its own."""
        program = Program(self.make_page, self.limits, name=self.name, pubsubhub=self.pubsubhub)
        program.begin()
        program.first_page = self.first_page
        program._executor, program._slow_threads = self.executor, self.slow_threads
        return program

    def on_loop(self, callback: Callable[..., None], *args: Any) -> None:
        """Call on the event loop: at once if this is its thread, otherwise soon."""
        if threading.get_ident() == self.loop_thread:
            callback(*args)
        else:
            with _UNLESS_ENDED:
                self.loop.call_soon_threadsafe(callback, *args)

    def start_thread(self, work: Callable[[], None]) -> None:
        """Run `work` in a thread of its own: one that never ends takes nothing from the pool."""
        start_thread(work, self.loop)

    def spawn(self, task: asyncio.Task[Any]) -> asyncio.Task[Any]:
        """Keep a task from being collected while it runs."""
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
        return task

    def enter(self, session: Session) -> None:
        """Let visitors find a session by its id: it begins, or its id is another one now."""
        self.directory.enter(session)

    def came_back(self, session: Session) -> None:
        """Keep a session that has a connection again for as long as it has."""
        self.away.remove(session)

    def left(self, session: Session) -> None:
        """Keep a session that has lost its connection for a while, within bounds."""
        for other in self.away.add(session, session.size):
            other.close()

    def grew(self, session: Session) -> None:
        """Reckon anew with what a session without connection takes."""
        for other in self.away.grew(session, session.size):
            other.close()

    def forget(self, session: Session) -> None:
        """Forget a session that has ended."""
        self.directory.forget(session)
        self.away.remove(session)
        self.end_if_empty()

    def connected(self, connection: ClientSocket) -> None:
        """Count a socket that was opened."""
        self.connections.add(connection)

    def disconnected(self, connection: ClientSocket) -> None:
        """Count a socket no more."""
        self.connections.discard(connection)
        self.end_if_empty()

    def end_if_empty(self) -> None:
        """End soon, if whoever keeps this program wants to know that it is empty and nobody comes meanwhile."""
        if self.on_empty is not None and self._look is None and self._is_left():
            self._look = self.loop.call_soon(self._end_if_empty)

    def _is_left(self) -> bool:
        return not (self.sessions or self.connections)

    def _end_if_empty(self) -> None:
        self._look = None
        if not self._is_left() or self.on_empty is None:
            return
        if self._is_busy() or self.upload_marks:
            self._look = self.loop.call_later(LOOK_AGAIN, self._end_if_empty)
            return
        self.on_empty()
        self._let_go()

    def _let_go(self) -> ThreadPool | None:
        """Keep nothing of the event loop; returns the threads, which end with what they are at."""
        pool, self._executor = self._executor, None
        if pool is not None:
            pool.shutdown(wait=False)
            pool.wake_up.end()
            if self.pubsubhub.executor is pool:
                self.pubsubhub.executor = None
        self._loop = None
        return pool

    def close(self) -> None:
        """End every session; their handlers for it have only begun."""
        for session in tuple(self.sessions.values()):
            session.close()

    async def end(self, seconds: float) -> None:
        """End every session and stop what runs for them.

        Args:
            seconds: what sync functions, which nobody can stop, and the handlers of the end have left.
        """
        running = set(self.tasks)
        self.close()
        for task in running:
            task.cancel()
        end = self.loop.time() + seconds
        # What sessions leave behind, and functions in threads, may be tidying up.
        while self._is_busy(running) and self.loop.time() < end:  # noqa: ASYNC110 - threads set no event
            await asyncio.sleep(0.01)
        pool = self._let_go()
        if pool is None:
            return
        while pool.alive and self.loop.time() < end:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        if pool.alive:
            names = self._slow_threads.names() if self._slow_threads is not None else []
            logger.warning("The server ends while functions still run: %s", ", ".join(names) or "no handlers")

    def _is_busy(self, but: Collection[asyncio.Task[Any]] = ()) -> bool:
        threads = self._slow_threads
        return bool(self.tasks.difference(but)) or (threads is not None and threads.is_busy)

    def __iter__(self) -> Iterator[Session]:
        return iter(tuple(self.sessions.values()))
