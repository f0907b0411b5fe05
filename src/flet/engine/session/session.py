"""One visitor: a page, what happens on it, and the way to the browser."""

from __future__ import annotations

import concurrent.futures
import contextvars
import logging
import secrets
import threading
from collections.abc import Awaitable, Callable
from typing import Any

from flet.engine.declare.control import BaseControl
from flet.engine.declare.data_channel import DataChannel
from flet.engine.session.calls import Calls, SessionClosed
from flet.engine.session.context import current_page, current_run
from flet.engine.session.data_channel import SessionDataChannel
from flet.engine.session.delivery import PageDelivery
from flet.engine.session.directives import BrowserDirectives
from flet.engine.session.ended import end_threads_quietly, ended_for, seen_threads
from flet.engine.session.failures import Failures
from flet.engine.session.host import Host, Root
from flet.engine.session.inbound import Inbound
from flet.engine.session.link import Link
from flet.engine.session.outbox import Outbox
from flet.engine.session.presence import Presence
from flet.engine.session.pubsub_client import PubSubClient
from flet.engine.session.request import ClientRequest
from flet.engine.session.runner import Runner
from flet.engine.session.store import SessionStore
from flet.engine.session.timer import Timer
from flet.engine.tree import wire
from flet.engine.tree.tree import Tree

_making = threading.Lock()
"""Held while something is made that a session has at most one of."""

logger = logging.getLogger("flet")

SESSION_BYTES = 8 * 1024
CONTROL_BYTES = 600
"""What a session, and each control on its page, take in memory as a rule."""


class Session:
    """The server side of one browser tab.

    Args:
        program: the program.
        request: how the browser connected.
        secret: what the browser must show, beside the id, to take the session up again; `None` for a client that
            keeps no cookies.
    """

    __slots__ = (
        "_channels",
        "_outbox",
        "_pubsub_client",
        "_store",
        "calls",
        "closed",
        "components_mode",
        "context",
        "delivery",
        "document",
        "ending",
        "failures",
        "follows_lost",
        "former_secret",
        "id",
        "inbound",
        "is_restored",
        "last_route",
        "link",
        "number",
        "presence",
        "program",
        "rate_limit",
        "request",
        "runner",
        "secret",
        "timers",
        "tree",
    )

    def __init__(self, program: Host, request: ClientRequest, secret: str | None = None) -> None:
        self.program = program
        self.request = request
        self.presence = Presence(self)
        end_threads_quietly()
        self.number = seen_threads.session_begins()
        self.id = secrets.token_urlsafe(24)
        self.secret = secret
        self.former_secret: tuple[str, float] | None = None
        """The secret before this one, and until when it is good."""
        self.document: str | None = None
        self.last_route: str | None = None
        self.link = Link(program.limits.replay_bytes)
        self._outbox = Outbox(self.link, program)
        self.closed = False
        self.follows_lost = False
        """Whether the browser had a session that is known no more, and has not been told so yet."""
        self.is_restored = False
        """Whether the session goes on from another worker, and the browser has not been told so yet."""
        self.ending = False
        """Whether the handlers of its end are about to be started."""
        self.failures = Failures(self)
        self.rate_limit = program.limits.rate_limit()
        self.components_mode = False
        self.inbound = Inbound(self)
        self.runner = Runner(
            self, self.inbound.handler_runs, self.inbound.handler_ended, self.inbound.held.give
        )
        self._store: SessionStore | None = None
        self._pubsub_client: PubSubClient | None = None
        self.calls = Calls(self)
        self.delivery = PageDelivery(self, self._outbox)
        self.timers: set[Timer] = set()
        self._channels: dict[int, SessionDataChannel] = {}
        page = program.make_page(self)
        self.tree = Tree(page, self)
        self.context = contextvars.copy_context()
        self.context.run(current_page.set, page)
        self.context.run(current_run.set, None)

    # What programs use

    @property
    def page(self) -> Root:
        """The page of this visitor."""
        return self.tree.root  # type: ignore[return-value]

    @property
    def store(self) -> SessionStore:
        """Values that the program keeps for this visitor, on the server."""
        if self._store is None:
            with _making:
                if self._store is None:
                    self._store = self.program.new_store(self.id)
        return self._store

    @property
    def directives(self) -> BrowserDirectives:
        """What the browser is asked to do beside showing the page."""
        if self.delivery.directives is None:
            with _making:
                if self.delivery.directives is None:
                    self.delivery.directives = BrowserDirectives(self)
        return self.delivery.directives

    @property
    def is_shown(self) -> bool:
        """Whether the page has been sent to the browser."""
        return self._outbox.ready

    @property
    def pubsub_client(self) -> PubSubClient:
        """Messages between the sessions of the program."""
        if self._pubsub_client is None:
            with _making:
                if self._pubsub_client is None:
                    self._pubsub_client = PubSubClient(self.program.pubsubhub, self.id)
        return self._pubsub_client

    @property
    def index(self) -> dict[int, BaseControl]:
        """The controls of the page by number."""
        return self.tree.index

    @property
    def expires_at(self) -> float | None:
        """Event-loop time at which the session ends, `None` while the browser is connected."""
        return self.presence.expires_at

    @property
    def waiting_events(self) -> int:
        """Events that wait for a handler to end."""
        return len(self.inbound)

    @property
    def size(self) -> int:
        """Bytes of memory that it takes, as far as that can be told without looking at each control."""
        kept = self.link.replay_bytes + self.inbound.written_bytes + self.inbound.held.bytes
        return SESSION_BYTES + CONTROL_BYTES * len(self.tree.index) + kept

    # Updates

    def update(self, control: BaseControl) -> None:
        """Send what changed in `control` and below, as a program asked.

        Raises:
            SessionClosed: the session has ended; see `tell_of_end`.
        """
        if self.closed:
            self.tell_of_end()
            return
        run = current_run.get()
        if run is not None:
            run.updated = True
        elif current_page.get(None) is None:
            seen_threads.updates(self.number)
        self.send_changes(control)

    def send_changes(self, scope: BaseControl, wake: bool = True) -> None:
        """Send what changed in `scope` and below; `wake` as in `PageDelivery.changes`."""
        self.delivery.changes(scope, wake)

    def deliver(self) -> None:
        """Send what waits, on the event loop."""
        self._outbox.deliver()

    def close(self) -> None:
        """End the session: unmount its page and forget it."""
        if self.closed:
            return
        self.context.copy().run(logger.info, "The session ends")
        self.runner.stop()
        self.ending = True
        self.inbound.raise_last_event("close")
        self.ending = False
        self.closed = True
        self.presence.end()
        for timer in tuple(self.timers):
            timer.stop()
        self.calls.close()
        self._outbox.close()
        for function in self.inbound.close():
            self.runner.last(function)
        if self._pubsub_client is not None:
            self._pubsub_client.unsubscribe_all()
        self.program.forget(self)
        self.delivery.close()

    def tell_of_end(self) -> None:
        """End code that goes on for a visitor whose session has ended; see `ended_for`.

        Raises:
            SessionClosed: in a thread.
            CancelledError: on the event loop.
        """
        ended = ended_for(self)
        if ended is not None:
            raise ended

    def tidies_up(self) -> bool:
        """Say whether the code that runs may still start something, although the session has ended.

        Raises:
            SessionClosed: it goes on for a visitor who has gone; see `tell_of_end`.
            CancelledError: the same on the event loop.
        """
        if self.closed:
            self.tell_of_end()
        run = current_run.get()
        return self.ending or (run is not None and run.tidies_up)

    # What the tree asks

    def may_wait(self) -> bool:
        """Say whether the calling thread may wait for others: any but that of the event loop."""
        return threading.get_ident() != self.program.loop_thread

    def run_hook(self, hook: Callable[[], object]) -> None:
        """Call a hook of a control; one that blocks the event loop is named in the log."""
        if self.may_wait():
            hook()
        else:
            self.program.slow_loop.call(hook)

    # Running the program

    @property
    def is_busy(self) -> bool:
        """Whether something runs for this visitor: `main`, a handler, a task that one of them started."""
        return self.runner.is_busy

    @property
    def functions_in_threads(self) -> int:
        """How many functions of the program run for this visitor in threads, or wait for one."""
        return self.runner.in_threads

    @property
    def arrived(self) -> int:
        """Number of the browser's frame that is carried out, or was last."""
        return self.inbound.arrived

    @property
    def is_at_rest(self) -> bool:
        """Whether the handlers of all that the browser has sent have ended."""
        return self.inbound.is_idle and not self.runner.awaits

    def run_aside(self, work: Callable[[], None], tidies_up: bool = False) -> None:
        """Do in a thread what the event loop has no time for; `tidies_up` as in `HandlerRun`."""
        self.runner.aside(work, tidies_up)

    def run_callback(
        self,
        function: Callable[..., Any],
        arguments: tuple[Any, ...],
        then: Callable[[], None] | None = None,
    ) -> None:
        """Run a function of the program as if it were an event handler of the page, and `then` when it has ended."""
        self.runner.run(function, arguments, self.tree.root, self.failures.of_handler, then=then)

    def run_task(
        self,
        function: Callable[..., Awaitable[Any]],
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        updates: bool = False,
    ) -> concurrent.futures.Future[Any]:
        """Start a coroutine function on the event loop, in the page's context; from any thread.

        Args:
            function: the function.
            args: its arguments by position.
            kwargs: those by name.
            updates: whether it is the program's, so that what it has changed is sent when it has ended.
        """
        return self.runner.task(function, args, kwargs, updates)

    def run_thread(self, function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        """Call a function in a thread of its own, in the page's context; from any thread."""
        self.runner.thread(function, args, kwargs)

    def call_soon(self, function: Callable[..., Any], *arguments: Any) -> None:
        """Call a function of the program for this page, in turn with its event handlers; from any thread."""
        self.program.on_loop(self.inbound.call, function, arguments)

    def call_first(self, function: Callable[..., Any]) -> None:
        """As `call_soon`, but before the events that wait."""
        self.program.on_loop(self.inbound.call_first, function)

    def call_for_timer(self, function: Callable[..., Any], then: Callable[[], None]) -> None:
        """As `call_soon`, and call `then` when the function has ended; on the event loop."""
        self.inbound.call(function, (), then)

    def tidy_up(self, function: Callable[[], Any]) -> None:
        """Call a function that undoes something: as `call_first` does, and also when the session has ended."""
        self.program.on_loop(self._tidy_up, function)

    def _tidy_up(self, function: Callable[[], Any]) -> None:
        if self.closed:
            self.runner.last(function)
        else:
            self.inbound.tidy_up(function)

    @property
    def takes_a_break(self) -> bool:
        """Whether other visitors have their turns before more that the client sent is carried out."""
        return self.inbound.takes_a_break

    def receive(self, action: int, body: Any) -> None:
        """Carry out what the client sent; called on the event loop, in the order of arrival."""
        self.inbound.receive(action, body)

    def raise_event(self, name: str, data: Any = None) -> None:
        """Run a handler of the page for something that happened on the server."""
        handler = getattr(self.page, f"on_{name}", None)
        if handler is not None and not self.closed:
            self.inbound.raise_event(name, data)

    # What goes to the browser, and comes back

    def send(self, message: list[Any]) -> None:
        """Send one message that is not an update."""
        self.delivery.post([wire.pack(message)], lasting=True)

    async def invoke(
        self, control: BaseControl, name: str, arguments: dict[str, Any] | None, timeout: float | None
    ) -> Any:
        """Call a method of a control in the browser; see `Calls.invoke` and `tell_of_end`."""
        if self.closed:
            self.tell_of_end()
        try:
            return await self.calls.invoke(control, name, arguments, timeout)
        except SessionClosed:
            self.tell_of_end()
            raise

    def tell(self, control: BaseControl, name: str, arguments: dict[str, Any]) -> None:
        """Call a method of a control in the browser without waiting; see `Calls.tell`."""
        self.calls.tell(control, name, arguments)

    def is_asked(self, call_id: str) -> bool:
        """Say whether the browser has yet to answer this call."""
        return self.calls.is_asked(call_id)

    def answered(self, call_id: str, result: Any, error: str | None) -> bool:
        """Take note that the browser has answered a call; false if it was not asked."""
        return self.calls.answered(call_id, result, error)

    # Byte channels

    def new_document(self) -> None:
        """Forget the channels, which the document opened that is no more."""
        for channel in self._channels.values():
            channel.end()
        self._channels.clear()

    def data_channel(self, channel_id: int) -> DataChannel:
        """Return the byte channel with this number."""
        channel = self._channels.get(channel_id)
        if channel is None:
            channel = self._channels[channel_id] = SessionDataChannel(self, channel_id)
        return channel

    def channel_received(self, channel_id: int, payload: bytes) -> None:
        """Pass on bytes that the client sent on a channel; unknown ones are dropped."""
        channel = self._channels.get(channel_id)
        if channel is not None:
            channel.received(payload)
        else:
            self.program.dropped["unknown channel"] += 1
