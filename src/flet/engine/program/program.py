"""What the sessions of one program share: its functions, its threads, its limits and who is there."""

from __future__ import annotations

import asyncio
import collections
import contextlib
import dataclasses
import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from flet.engine.program.rate_limit import RateLimit
from flet.engine.program.slow_loop import SlowLoop
from flet.engine.program.slow_threads import SlowThreads
from flet.engine.program.threads import make_executor
from flet.pubsub.pubsub_hub import PubSubHub

if TYPE_CHECKING:
    from flet.engine.declare.control import BaseControl
    from flet.engine.program.meter import Meter
    from flet.engine.program.thread_pool import ThreadPool
    from flet.engine.session.link import ClientSocket
    from flet.engine.session.session import Session

logger = logging.getLogger("flet")


@dataclasses.dataclass(slots=True)
class Limits:
    """The bounds that keep one visitor from taking what belongs to all."""

    session_timeout: float = 3600
    """Seconds for which a session without connection is kept."""

    disconnected_sessions: int = 10_000
    """Sessions without connection that are kept at most; the one that left first goes first."""

    replay_bytes: int = 256 * 1024
    """Bytes of unacknowledged frames that a session keeps for a client that comes back."""

    queued_bytes: int = 4 * 1024 * 1024
    """Bytes that may wait for a slow client before it gets the page afresh instead."""

    queued_events: int = 1000
    """Events of one visitor that may wait for a sync handler to end, and async handlers that may run at a time;
    further events are dropped.
    """

    events_per_second: float = 1000
    """Messages that a visitor may send in a second in the long run; more wait in the socket. 0 for any number."""

    burst_seconds: float = 10
    """Seconds' worth of messages that may come at once."""

    threads: int = 64
    """Threads for sync code."""

    slow_thread_seconds: float = 30
    """Seconds after which a sync function that holds a thread is named in the log."""

    slow_loop_seconds: float = 1
    """Seconds without awaiting after which an async function is named in the log."""

    def rate_limit(self) -> RateLimit | None:
        """How fast one visitor may be, `None` if at any speed."""
        return RateLimit(self.events_per_second, self.burst_seconds) if self.events_per_second else None


class Program:
    """One program, served to its visitors by one event loop.

    Args:
        main: called for each new visitor with the page.
        before_main: called before the page is first sent.
        make_page: makes the root control of a session and prepares it from what the browser told.
        limits: see `Limits`.
    """

    def __init__(
        self,
        main: Callable[..., Any],
        before_main: Callable[..., Any] | None,
        make_page: Callable[[Session], BaseControl],
        limits: Limits | None = None,
    ) -> None:
        self.main = main
        self.before_main = before_main
        self.make_page = make_page
        self.limits = limits or Limits()
        self.loop = asyncio.get_running_loop()
        self.loop_thread = threading.get_ident()
        self.sessions: dict[str, Session] = {}
        self.away: OrderedDict[str, Session] = OrderedDict()
        self.dropped: collections.Counter[str] = collections.Counter()
        """Frames that were not carried out, or not sent, by reason."""
        self.delayed = 0
        """Messages that came too fast and waited."""
        self.connections: set[ClientSocket] = set()
        """Every open socket, also of those who have not registered yet."""
        self.shows_errors = False
        """Whether visitors are told what went wrong in the program: they are who writes it."""
        self.meter: Meter | None = None
        """Told of what happens, where somebody wants to know."""
        self.tasks: set[asyncio.Task[Any]] = set()
        self._executor: ThreadPool | None = None
        self._slow_threads: SlowThreads | None = None
        self.slow_loop = SlowLoop(self.limits.slow_loop_seconds)
        self.pubsubhub = PubSubHub(loop=self.loop)

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
        """Returns the program with the same threads and messages but nobody in it; what is started there is its own."""
        program = Program(self.main, self.before_main, self.make_page, self.limits)
        program._executor, program._slow_threads = self.executor, self.slow_threads
        program.pubsubhub = self.pubsubhub
        return program

    def on_loop(self, callback: Callable[..., None], *args: Any) -> None:
        """Call on the event loop: at once if this is its thread, otherwise soon."""
        if threading.get_ident() == self.loop_thread:
            callback(*args)
        else:
            with contextlib.suppress(RuntimeError):  # the server has ended
                self.loop.call_soon_threadsafe(callback, *args)

    def spawn(self, task: asyncio.Task[Any]) -> asyncio.Task[Any]:
        """Keep a task from being collected while it runs."""
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
        return task

    def find(self, session_id: str) -> Session | None:
        """The session with this id."""
        return self.sessions.get(session_id)

    def enter(self, session: Session) -> None:
        """A new session."""
        self.sessions[session.id] = session

    def came_back(self, session: Session) -> None:
        """A session has a connection again."""
        self.away.pop(session.id, None)

    def left(self, session: Session) -> None:
        """A session has lost its connection: keep it for a while, within bounds."""
        self.away[session.id] = session
        while len(self.away) > self.limits.disconnected_sessions:
            _, oldest = self.away.popitem(last=False)
            oldest.close()

    def forget(self, session: Session) -> None:
        """A session has ended."""
        self.sessions.pop(session.id, None)
        self.away.pop(session.id, None)

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
        ending = self.tasks - running
        for task in running:
            task.cancel()
        pool, self._executor = self._executor, None
        if pool is not None:
            pool.shutdown(wait=False)
        end = self.loop.time() + seconds

        def is_busy() -> bool:
            return bool(self.tasks & ending) or (pool is not None and pool.alive > 0)

        while is_busy() and self.loop.time() < end:  # noqa: ASYNC110 - threads set no event
            await asyncio.sleep(0.01)
        if pool is not None and pool.alive:
            names = self._slow_threads.names() if self._slow_threads is not None else []
            logger.warning("The server ends while functions still run: %s", ", ".join(names) or "no handlers")

    def __iter__(self) -> Iterator[Session]:
        return iter(tuple(self.sessions.values()))
