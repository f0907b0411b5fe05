"""Who listens to what, and passing messages on."""

from __future__ import annotations

import asyncio
import dataclasses
import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from flet.engine.session.context import current_page
from flet.engine.session.failures import FAILURES
from flet.engine.session.function_name import function_name
from flet.engine.session.handlers import finish_async, is_async

logger = logging.getLogger("flet")

Handler = Callable[..., Any]


@dataclasses.dataclass(frozen=True, slots=True)
class Subscription:
    """A handler, and the page for which it runs."""

    handler: Handler
    page: Any


class PubSubHub:
    """Passes messages between the sessions of one program.

    A handler runs for the page that subscribed it, in turn with that page's event handlers: messages keep their
    order, and what the handler changes is sent when it ends.

    Args:
        loop: runs async handlers that were subscribed outside of any page.
        executor: runs sync handlers that were subscribed outside of any page.
    """

    def __init__(
        self, loop: asyncio.AbstractEventLoop | None = None, executor: ThreadPoolExecutor | None = None
    ) -> None:
        self.loop = loop
        self.executor = executor
        self._lock = threading.Lock()
        self._everything: dict[str, list[Subscription]] = {}
        self._topics: dict[str, dict[str, list[Subscription]]] = {}

    def send_all(self, message: Any) -> None:
        """Pass a message to all who listen to everything."""
        self._pass(self._listeners(None), message)

    def send_all_on_topic(self, topic: str, message: Any) -> None:
        """Pass a message to all who listen to a topic."""
        self._pass(self._listeners(topic), topic, message)

    def send_others(self, except_session_id: str, message: Any) -> None:
        """Pass a message to all but one who listen to everything."""
        self._pass(self._listeners(None, except_session_id), message)

    def send_others_on_topic(self, except_session_id: str, topic: str, message: Any) -> None:
        """Pass a message to all but one who listen to a topic."""
        self._pass(self._listeners(topic, except_session_id), topic, message)

    def subscribe(self, session_id: str, handler: Handler) -> None:
        """Have `handler(message)` called for messages to everybody."""
        with self._lock:
            self._everything.setdefault(session_id, []).append(_subscription(handler))

    def subscribe_topic(self, session_id: str, topic: str, handler: Handler) -> None:
        """Have `handler(topic, message)` called for messages on a topic."""
        with self._lock:
            self._topics.setdefault(topic, {}).setdefault(session_id, []).append(_subscription(handler))

    def unsubscribe(self, session_id: str) -> None:
        """Stop listening to messages to everybody."""
        with self._lock:
            self._everything.pop(session_id, None)

    def unsubscribe_topic(self, session_id: str, topic: str) -> None:
        """Stop listening to a topic."""
        with self._lock:
            self._leave(session_id, topic)

    def unsubscribe_all(self, session_id: str) -> None:
        """Stop listening to anything."""
        with self._lock:
            self._everything.pop(session_id, None)
            for topic in tuple(self._topics):
                self._leave(session_id, topic)

    def _leave(self, session_id: str, topic: str) -> None:
        sessions = self._topics.get(topic, {})
        sessions.pop(session_id, None)
        if not sessions:
            self._topics.pop(topic, None)

    def _listeners(self, topic: str | None, but: str | None = None) -> list[Subscription]:
        with self._lock:
            sessions = self._everything if topic is None else self._topics.get(topic, {})
            return [one for session_id, them in sessions.items() if session_id != but for one in them]

    def _pass(self, listeners: list[Subscription], *arguments: Any) -> None:
        for listener in listeners:
            if listener.page is not None:
                listener.page.session.call_soon(listener.handler, *arguments)
            elif is_async(listener.handler) and self.loop is not None:
                asyncio.run_coroutine_threadsafe(_awaited(listener.handler, arguments), self.loop)
            elif self.executor is not None:
                self.executor.submit(_called, listener.handler, arguments)
            else:
                _called(listener.handler, arguments)


async def _awaited(handler: Handler, arguments: tuple[Any, ...]) -> None:
    try:
        await finish_async(handler(*arguments), _no_step)
    except FAILURES as error:
        _failed(handler, error)


def _called(handler: Handler, arguments: tuple[Any, ...]) -> None:
    try:
        handler(*arguments)
    except FAILURES as error:
        _failed(handler, error)


def _failed(handler: Handler, error: BaseException) -> None:
    logger.error("%s, which listens to messages for no page, failed", function_name(handler), exc_info=error)


def _no_step() -> None:
    """Update nothing at a `yield`, where there is no page."""


def _subscription(handler: Handler) -> Subscription:
    return Subscription(handler, current_page.get(None))
