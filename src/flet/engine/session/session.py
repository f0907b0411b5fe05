"""One visitor: a page, what happens on it, and the way to the browser."""

from __future__ import annotations

import contextvars
import logging
import secrets
import threading
from collections.abc import Callable
from typing import Any

from flet.engine.declare.control import BaseControl
from flet.engine.session.calls import Calls
from flet.engine.session.client_calls import ClientCalls
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
from flet.engine.session.scheduling import Scheduling
from flet.engine.session.store import SessionStore
from flet.engine.session.timer import Timer
from flet.engine.tree.tree import Tree

_making = threading.Lock()
"""Held while something is made that a session has at most one of."""

logger = logging.getLogger("flet")

SESSION_BYTES = 8 * 1024
CONTROL_BYTES = 600
"""What a session, and each control on its page, take in memory as a rule."""


class Session(Scheduling, ClientCalls):
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
