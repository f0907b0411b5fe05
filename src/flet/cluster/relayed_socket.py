"""One end of a relay: it reads and writes as the browser's own socket would.

Frames are numbered, and a relay in which one is missing ends: the browser comes back at once, and its link sends again
what was not acknowledged. The one who reads says how much more may be sent.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flet.cluster.ways import Way

if TYPE_CHECKING:
    from flet.cluster.relays import Relays

TAKEN = 4006
"""Close code: the session is served by another worker; come back at once."""

WINDOW = 256 * 1024
"""Bytes that may be under way in one direction of a relay."""


class RelayedSocket:
    """One end of a relay.

    Args:
        relays: those of this worker.
        way: to the other worker.
        name: of the relay.
        is_edge: whether the browser is at this end.
    """

    __slots__ = (
        "_arrived",
        "_consumed",
        "_credit",
        "_relays",
        "_sent",
        "_taken",
        "_waits_for_frame",
        "_waits_for_room",
        "close_code",
        "close_reason",
        "is_edge",
        "name",
        "taker",
        "way",
    )

    def __init__(self, relays: Relays, way: Way, name: bytes, *, is_edge: bool = False) -> None:
        self.is_edge = is_edge
        self._relays = relays
        self.way = way
        self.name = name
        self.taker: Callable[[bytes], Any] | None = None
        """Takes a frame as it arrives, if nothing that came before is left to do; returns what is to be received."""
        # An idle relay should take little memory: a deque or an Event has room for dozens.
        self._arrived: deque[Any] | None = None
        self._waits_for_frame: asyncio.Future[None] | None = None
        self._waits_for_room: asyncio.Future[None] | None = None
        self._credit = WINDOW
        self._consumed = 0
        self._sent = 0
        self._taken = 0
        self.close_code: int | None = None
        self.close_reason = ""

    def write(self, *frames: bytes) -> bool:
        """Send frames in this step; false if there is no room for them, or the relay has ended."""
        if self._credit <= 0 or self.close_code is not None:
            return False
        for frame in frames:
            self._sent += 1
            self._credit -= len(frame)
            self.way.send("frame", self.name, self._sent, frame)
        return True

    async def send(self, frame: bytes) -> None:
        """Send a frame to the other end, once there is room for it."""
        while self._credit <= 0 and self.close_code is None:
            self._waits_for_room = asyncio.get_running_loop().create_future()
            await self._waits_for_room
        self.write(frame)

    async def receive(self) -> Any:
        """Return the next frame of the other end, or what the taker has left of it; `None` if the relay has ended."""
        while not self._arrived:
            if self.close_code is not None:
                return None
            self._waits_for_frame = asyncio.get_running_loop().create_future()
            await self._waits_for_frame
        left = self._arrived.popleft()
        if not self._arrived:
            self._arrived = None
        if isinstance(left, bytes):
            self._has_room_for(len(left))
        return left

    def _has_room_for(self, size: int) -> None:
        self._consumed += size
        if self._consumed * 2 >= WINDOW and self.close_code is None:
            self.way.send("credit", self.name, self._consumed)
            self._consumed = 0

    def close(self, code: int, reason: str = "") -> None:
        """End the relay, after what was sent."""
        if self.close_code is None:
            self._sent += 1
            self.way.send("end", self.name, self._sent, code, reason)
            self.ended(code, reason)

    # What the other end does

    def arrived(self, number: int, frame: bytes) -> None:
        if not self._is_next(number):
            return
        left: Any = frame
        waiter = self._waits_for_frame
        if self.taker is not None and not self._arrived and waiter is not None and not waiter.done():
            left = self.taker(frame)
            if type(left) is not bytes:
                self._has_room_for(len(frame))
            if left is None:
                return
        if self._arrived is None:
            self._arrived = deque()
        self._arrived.append(left)
        _wake(waiter)

    def may_send(self, size: int) -> None:
        self._credit += size
        _wake(self._waits_for_room)

    def closed(self, number: int, code: int, reason: str) -> None:
        if self._is_next(number):
            self.ended(code, reason)

    def _is_next(self, number: int) -> bool:
        self._taken += 1
        if number != self._taken:
            self.close(TAKEN, "frames were lost between workers")
            return False
        return True

    def ended(self, code: int, reason: str) -> None:
        """Take note that it is over."""
        if self.close_code is None:
            self.close_code, self.close_reason = code, reason
            self._relays.forget(self)
            _wake(self._waits_for_frame)
            _wake(self._waits_for_room)


def _wake(waiter: asyncio.Future[None] | None) -> None:
    if waiter is not None and not waiter.done():
        waiter.set_result(None)
