"""What a session knows of those around it: the program that it belongs to, and the page that it shows."""

from __future__ import annotations

import asyncio
import collections
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor, Future
from contextvars import Context
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from flet.engine.declare.control import BaseControl
from flet.engine.session.first_steps import FirstSteps
from flet.engine.session.meter import Meter
from flet.engine.session.pubsub_client import PubSub
from flet.engine.session.store import SessionStore
from flet.engine.session.watched import First, Watched
from flet.engine.tree.first_page import FirstPage

if TYPE_CHECKING:
    from flet.engine.session.session import Session

T = TypeVar("T")


class Root(Protocol):
    """The page, as its session uses it."""

    def show_error(self, message: str) -> None:
        """Tell the visitor that something failed."""

    def after_handler(self) -> None:
        """Take note that a handler of the page, or of a control on it, has ended."""

    def _open_in_place(self, url: str) -> None:
        """Go to an address in the visitor's tab, by a client that knows no directives."""


class RateLimit(Protocol):
    """How fast one visitor may be."""

    rate: float
    delayed: bool

    def wait_after(self, messages: int) -> float:
        """Return the seconds to wait after so many messages."""


class SessionLimits(Protocol):
    """The bounds of one session; see `Limits` of the program."""

    session_timeout: float
    replay_bytes: int
    queued_events: int
    held_bytes: int

    def rate_limit(self) -> RateLimit | None:
        """Return how fast one visitor may be, `None` if at any speed."""


class SlowLoop(Protocol):
    """Watches functions that hold the event loop."""

    seconds: float
    """How long a function may hold it."""

    def call(self, function: Callable[[], T], named: Callable[..., Any] | None = None) -> T:
        """Call a function on the event loop."""

    def watch(
        self, coroutine: Coroutine[Any, Any, T], function: Callable[..., Any], first: First | None = None
    ) -> Watched[T]:
        """Return a coroutine that is carried out on behalf of a function, and watched; `first` as in `Watched`."""

    def name(self, function: Callable[..., Any], blocked: float, modules: int) -> None:
        """Name a function that has held it for so many seconds; `modules` there were before."""


class SyncCall(Protocol):
    """A sync function, from when it was handed to a thread to its end."""

    def begin(self) -> None:
        """Take note that it runs in this thread from now on."""


class SlowThreads(Protocol):
    """Watches functions that hold a thread."""

    def add(self, function: Callable[..., Any], context: Context) -> SyncCall:
        """Take note that a function is handed to a thread."""

    def lend(self, call: Any) -> None:
        """Take a function that goes on for one that has a thread beside the others."""

    def end(self, call: Any) -> None:
        """Take note that a function has ended."""


class Threads(Protocol):
    """Runs functions in threads."""

    @property
    def pages(self) -> Executor:
        """The same threads, and some in reserve, for what brings visitors their pages."""

    def submit(self, function: Callable[..., Any], /, *arguments: Any) -> Future[Any]:
        """Run a handler in one of them.

        Raises:
            RuntimeError: the server is ending.
        """

    def carry_out(self, work: Callable[[], Callable[[], object] | None], for_page: bool = False) -> None:
        """Run what sees to its failures itself, and returns what the event loop does at its end; as `submit`.

        Args:
            work: a handler, or what brings a visitor the page.
            for_page: it is the latter.
        """


class Host(Protocol):
    """The program of a session. What is read here is never set by the session."""

    loop: asyncio.AbstractEventLoop
    loop_thread: int
    dropped: collections.Counter[str]
    shows_errors: bool
    meter: Meter | None
    worker_url: str | None
    new_store: Callable[[str], SessionStore]

    @property
    def limits(self) -> SessionLimits:
        """The bounds of a session."""

    @property
    def executor(self) -> Threads:
        """The threads for sync code."""

    @property
    def slow_threads(self) -> SlowThreads:
        """Who watches them."""

    @property
    def slow_loop(self) -> SlowLoop:
        """Who watches the event loop."""

    @property
    def first_steps(self) -> FirstSteps:
        """Begins coroutines at once."""

    @property
    def pubsubhub(self) -> PubSub:
        """The messages between sessions."""

    @property
    def first_page(self) -> FirstPage:
        """What is known of the page that sessions begin with."""

    @property
    def make_page(self) -> Callable[[Session], BaseControl]:
        """Make the root control of a session."""

    def on_loop(self, callback: Callable[..., None], *args: Any) -> None:
        """Call on the event loop: at once if this is its thread, otherwise soon."""

    def spawn(self, task: asyncio.Task[Any]) -> asyncio.Task[Any]:
        """Keep a task from being collected while it runs."""

    def start_thread(self, work: Callable[[], None]) -> None:
        """Run `work` in a thread of its own."""

    def came_back(self, session: Session) -> None:
        """Keep a session for as long as it has a connection."""

    def left(self, session: Session) -> None:
        """Keep a session that has lost its connection for a while."""

    def grew(self, session: Session) -> None:
        """Reckon anew with what a session without connection takes."""

    def forget(self, session: Session) -> None:
        """Forget a session that has ended."""
