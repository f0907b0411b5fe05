"""The messages of one session."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

Handler = Callable[..., Any]


class PubSub(Protocol):
    """Passes messages between sessions, on whichever workers they live: in order for each sender, once to each."""

    def send_all(self, message: Any) -> None:
        """Pass a message to all who listen to everything."""

    def send_all_on_topic(self, topic: str, message: Any) -> None:
        """Pass a message to all who listen to a topic."""

    def send_others(self, except_session_id: str, message: Any) -> None:
        """Pass a message to all but one who listen to everything."""

    def send_others_on_topic(self, except_session_id: str, topic: str, message: Any) -> None:
        """Pass a message to all but one who listen to a topic."""

    def subscribe(self, session_id: str, handler: Handler) -> None:
        """Have `handler(message)` called for messages to everybody."""

    def subscribe_topic(self, session_id: str, topic: str, handler: Handler) -> None:
        """Have `handler(topic, message)` called for messages on a topic."""

    def unsubscribe(self, session_id: str) -> None:
        """Stop listening to messages to everybody."""

    def unsubscribe_topic(self, session_id: str, topic: str) -> None:
        """Stop listening to a topic."""

    def unsubscribe_all(self, session_id: str) -> None:
        """Stop listening to anything."""


class PubSubClient:
    """Sends and receives messages for one session: `page.pubsub`.

    Args:
        pubsub: the hub of the program.
        session_id: the session.
    """

    def __init__(self, pubsub: PubSub, session_id: str) -> None:
        self._hub = pubsub
        self._session_id = session_id

    def send_all(self, message: Any) -> None:
        """Send to all sessions that called `subscribe`, this one too."""
        self._hub.send_all(message)

    def send_all_on_topic(self, topic: str, message: Any) -> None:
        """Send to all sessions that listen to the topic, this one too."""
        self._hub.send_all_on_topic(topic, message)

    def send_others(self, message: Any) -> None:
        """Send to all other sessions that called `subscribe`."""
        self._hub.send_others(self._session_id, message)

    def send_others_on_topic(self, topic: str, message: Any) -> None:
        """Send to all other sessions that listen to the topic."""
        self._hub.send_others_on_topic(self._session_id, topic, message)

    def subscribe(self, handler: Callable[[Any], Any]) -> None:
        """Call `handler(message)` for messages that are on no topic."""
        self._hub.subscribe(self._session_id, handler)

    def subscribe_topic(self, topic: str, handler: Callable[[str, Any], Any]) -> None:
        """Call `handler(topic, message)` for messages on a topic."""
        self._hub.subscribe_topic(self._session_id, topic, handler)

    def unsubscribe(self) -> None:
        """Stop receiving messages that are on no topic."""
        self._hub.unsubscribe(self._session_id)

    def unsubscribe_topic(self, topic: str) -> None:
        """Stop receiving messages on a topic."""
        self._hub.unsubscribe_topic(self._session_id, topic)

    def unsubscribe_all(self) -> None:
        """Stop receiving any messages."""
        self._hub.unsubscribe_all(self._session_id)
