"""What a session has yet to send, in the order in which it came about.

Updates are found in the thread of whoever asked for them, but sent on the event loop. An update that a handler on the
loop finds meanwhile, and the whole page that a returning client gets, must neither overtake them nor be overtaken.
"""

from __future__ import annotations

from collections.abc import Callable

from flet.engine.session.link import Link


class Outbox:
    """Messages on their way from any thread to the client.

    Args:
        link: takes the messages.
        on_loop: calls a function on the event loop.
    """

    __slots__ = ("_link", "_on_loop", "_waiting", "ready")

    def __init__(self, link: Link, on_loop: Callable[[Callable[[], None]], None]) -> None:
        self._link = link
        self._on_loop = on_loop
        self._waiting: list[tuple[list[bytes], bool]] = []
        self.ready = False
        """Whether the client has its page, so that it can make sense of messages; they wait until then."""

    def post(self, messages: list[bytes], lasting: bool = False, wake: bool = True) -> None:
        """Send messages; from any thread. Updates are posted in their turn.

        Args:
            messages: packed.
            lasting: the whole page does not make up for them.
            wake: have the event loop send them; otherwise the caller sees to it that `deliver` is called soon.
        """
        self._waiting.append((messages, lasting))
        if wake:
            self._on_loop(self.deliver)

    def deliver(self) -> None:
        """Send what waits; on the event loop."""
        link = self._link
        while self.ready and self._waiting:
            messages, _ = self._waiting.pop(0)
            # A client without numbers gets the whole page when it comes back.
            if link.numbered or link.connection is not None:
                link.send(messages)

    def page_instead(self) -> None:
        """Forget what the page, sent as it is now, makes up for; called in its turn."""
        waiting = self._waiting
        for i in range(len(waiting) - 1, -1, -1):  # in place: a thread may be adding to it
            if not waiting[i][1]:
                del waiting[i]

    def close(self) -> None:
        """Send nothing any more."""
        self.ready = False
        self._waiting.clear()
