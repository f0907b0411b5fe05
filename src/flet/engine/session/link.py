"""Delivery of frames to one client, over connections that come and go.

Frames to the DOM client are numbered and kept until acknowledged, within a bound in bytes, so that a client that
comes back gets what it missed. Upstream's client has no numbers: it gets each message in a frame of its own, and the
whole page when it comes back.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from flet.engine.tree import wire


class ClientSocket(Protocol):
    """One WebSocket, as the session sees it. All calls are made on the event loop and return at once."""

    @property
    def waiting_bytes(self) -> int:
        """Bytes that a slow client has not taken yet."""

    def send(self, *frames: bytes) -> None:
        """Queue frames, which are written in one go where they can be."""

    def close(self, code: int, reason: str = "") -> None:
        """Close after what is queued."""


class Link:
    """The numbered stream of frames of one session."""

    __slots__ = (
        "confirmed",
        "connection",
        "first",
        "joins",
        "limit",
        "numbered",
        "received",
        "replay",
        "replay_bytes",
        "sent",
        "takes_nothing",
        "told",
    )

    def __init__(self, limit: int) -> None:
        self.connection: ClientSocket | None = None
        self.limit = limit
        self.numbered = False
        self.sent = 0
        self.first = 0
        """What a client that has the page of this worker has received at least."""
        self.received = 0
        self.told = 0
        """What the client was told last of what has arrived."""
        self.confirmed: int | None = None
        """What has arrived and is kept, where that is another thing; `None` where it is not."""
        self.takes_nothing = False
        """Whether what the client sends is left to another worker."""
        self.joins = False
        """Whether the client goes on with numbers of another worker."""
        self.replay: list[tuple[int, bytes]] = []
        self.replay_bytes = 0

    def send(self, messages: list[bytes], behind: bytes | None = None) -> None:
        """Send packed messages, in one frame where the client understands it, and `behind` another frame."""
        connection = self.connection
        first = (behind,) if behind is not None else ()
        if not (self.numbered and messages):
            if connection is not None:
                connection.send(*first, *map(wire.message_frame, messages))
            return
        self.sent += 1
        ack = self.acknowledges
        frame = wire.numbered_frame(self.sent, ack, messages)
        self._keep(self.sent, frame)
        if connection is not None:
            self.told = ack
            connection.send(*first, frame)

    @property
    def acknowledges(self) -> int:
        """The number up to which the client need not send anything again."""
        return self.received if self.confirmed is None else self.confirmed

    def _keep(self, seq: int, frame: bytes) -> None:
        self.replay.append((seq, frame))
        self.replay_bytes += len(frame)
        self._drop(lambda _: self.replay_bytes > self.limit)

    def acknowledged(self, seq: int) -> None:
        """Forget what the client has: everything up to `seq`."""
        self._drop(lambda number: number <= seq)

    def _drop(self, unwanted: Callable[[int], bool]) -> None:
        """Forget the oldest frames, as long as one's number is unwanted."""
        count = 0
        for number, frame in self.replay:
            if not unwanted(number):
                break
            self.replay_bytes -= len(frame)
            count += 1
        del self.replay[:count]

    def accept(self, seq: int) -> bool:
        """Say whether a frame from the client is the next one; earlier ones were seen, later ones are out of order."""
        if self.takes_nothing or (seq != self.received + 1 and not (self.joins and seq > self.received)):
            return False
        self.joins = False
        self.received = seq
        return True

    def acknowledge(self) -> None:
        """Tell the client what has arrived, if nothing else has told it."""
        ack = self.acknowledges
        if ack > self.told and self.numbered and self.connection is not None:
            self.told = ack
            self.connection.send(wire.numbered_frame(0, ack, []))

    def missed_since(self, seq: int) -> list[bytes] | None:
        """Return the frames after `seq`, `None` if they are no longer kept."""
        if seq > self.sent or seq < self.sent - len(self.replay):
            return None
        return [frame for number, frame in self.replay if number > seq]

    def start_over(self) -> None:
        """Forget what was kept: the client gets the whole page."""
        self.replay.clear()
        self.replay_bytes = 0

    def new_stream(self) -> None:
        """Begin again with the numbers from the client, for a new document."""
        self.start_over()
        self.received = self.told = 0
        self.joins = False
        self.confirmed = None if self.confirmed is None else 0

    def go_on_from(self, received: int, takeovers: int) -> None:
        """Go on with the numbers of a client whose frames another worker has taken up to one; it may know of more.

        The frames to the client have numbers that no worker before has used, so that a client which has not seen the
        page of this one is known by what it has received.
        """
        self.received = self.confirmed = self.told = received
        self.sent = self.first = takeovers << 32
        self.joins = True
