"""What a session has yet to send, in the order in which it came about.

Updates are found in the thread of whoever asked for them, but sent on the event loop. An update that a handler on the
loop finds meanwhile, and the whole page that a returning client gets, must neither overtake them nor be overtaken.
"""

from __future__ import annotations

from flet.engine.session.host import Host
from flet.engine.session.link import ClientSocket, Link


class Outbox:
    """Messages on their way from any thread to the client.

    Args:
        link: takes the messages.
        program: has the event loop.
    """

    __slots__ = ("_first", "_link", "_program", "_waiting", "ready")

    def __init__(self, link: Link, program: Host) -> None:
        self._link = link
        self._program = program
        self._waiting: list[tuple[list[bytes], bool]] = []
        self._first: tuple[ClientSocket, bytes] | None = None
        self.ready = False
        """Whether the client has its page, or gets it first, so that it can make sense of messages; they wait until
        then.
        """

    def begin(self, connection: ClientSocket, page: bytes) -> None:
        """Have messages sent behind a page, which itself waits for `release`; on the event loop.

        Args:
            connection: of the browser that it is for.
            page: its frame.
        """
        self._first = connection, page
        self.ready = True

    @property
    def holds_page(self) -> bool:
        """Whether a page waits for `release`."""
        return self._first is not None

    def release(self) -> None:
        """Send the page that waits, and in the same go what has been posted since; on the event loop."""
        first, self._first = self._first, None
        if first is None:
            return
        connection, page = first
        if self._link.connection is connection:
            messages: list[bytes] = []
            while self._waiting:  # to which threads may be adding
                messages += self._waiting.pop(0)[0]
            self._link.send(messages, behind=page)

    def post(self, messages: list[bytes], lasting: bool = False, wake: bool = True) -> None:
        """Send messages; from any thread. Updates are posted in their turn.

        Args:
            messages: packed.
            lasting: the whole page does not make up for them.
            wake: have the event loop send them; otherwise the caller sees to it that `deliver` is called soon.
        """
        self._waiting.append((messages, lasting))
        if wake and self._first is None:
            self._program.on_loop(self.deliver)

    def deliver(self) -> None:
        """Send what waits; on the event loop."""
        link = self._link
        while self.ready and self._waiting and self._first is None:
            messages, _ = self._waiting.pop(0)
            # A client without numbers gets the whole page when it comes back.
            if link.numbered or link.connection is not None:
                link.send(messages)

    def page_instead(self) -> None:
        """Forget what the page, sent as it is now, makes up for; called in its turn."""
        self._first = None
        waiting = self._waiting
        for i in range(len(waiting) - 1, -1, -1):  # in place: a thread may be adding to it
            if not waiting[i][1]:
                del waiting[i]

    def close(self) -> None:
        """Send nothing any more."""
        self.ready = False
        self._first = None
        self._waiting.clear()
