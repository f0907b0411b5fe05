"""Writing to one WebSocket: frames wait their turn without blocking anybody, within a bound."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from starlette.websockets import WebSocket, WebSocketDisconnect

from flet.engine.session.meter import Meter

FRAME_BYTES = 256
"""What a frame takes in memory while it waits, beside its bytes."""

_GONE = (RuntimeError, OSError, WebSocketDisconnect)


class WebSocketConnection:
    """The outgoing half of a WebSocket.

    Args:
        websocket: accepted already.
        limit: bytes that may wait; past it what waits is dropped and `overflow` called once there is room.
        meter: told of what is sent.

    Attributes:
        overflow: sends the page afresh.
        write: sends frames in the same step, where the server below can; returns whether it has.
        closing: told when the connection is to be closed.
    """

    def __init__(self, websocket: WebSocket, limit: int, meter: Meter | None = None) -> None:
        self._send = websocket.send
        self._waiting: list[dict[str, Any]] = []
        self._bytes = 0
        self._limit = limit
        self._meter = meter
        self._writer: asyncio.Task[None] | None = None
        self._writes = False
        self._overflowed = False
        self._closed = False
        self._heartbeat: dict[str, Any] | None = None
        self.write: Callable[..., bool] | None = None
        self.closing: Callable[[], None] | None = None
        self.overflow: Callable[[], None] | None = None

    @property
    def is_closed(self) -> bool:
        """Whether it is closed, or about to be."""
        return self._closed

    @property
    def waiting_bytes(self) -> int:
        """Bytes that the client has not taken yet."""
        return self._bytes

    def send(self, *frames: bytes) -> None:
        """Queue frames, which are written in one go where they can be."""
        if self._closed or self._overflowed:
            return
        if self._bytes and self._bytes + sum(map(_room, frames)) > self._limit and self.overflow is not None:
            # What the client has not got yet is replaced by the whole page, later.
            self._overflowed = True
            self._waiting.clear()
            return
        if self._meter is not None:
            for frame in frames:
                self._meter.sent(len(frame))
        if self.write is not None and not self._writes and self.write(*frames):
            return
        for frame in frames:
            self._bytes += _room(frame)
            self._queue({"type": "websocket.send", "bytes": frame})

    def answer_heartbeat(self) -> None:
        """Say that the server lives; once is enough, however often it was asked meanwhile."""
        if self._heartbeat is None and not self._closed and not self._overflowed:
            if self.write is not None and not self._writes and self.write(b"\x03"):
                return
            self._heartbeat = {"type": "websocket.send", "bytes": b"\x03"}
            self._queue(self._heartbeat)

    def close(self, code: int, reason: str = "") -> None:
        """Close after what is queued."""
        if not self._closed:
            self._closed = True
            self._queue({"type": "websocket.close", "code": code, "reason": reason})
            if self.closing is not None:
                self.closing()

    def gone(self) -> None:
        """Send nothing any more: the socket has ended."""
        self._closed = True
        self._waiting.clear()
        if self._writer is not None:
            self._writer.cancel()

    async def drained(self, seconds: float) -> None:
        """Wait until everything queued was written, but no longer."""
        if self._writer is not None:
            await asyncio.wait([self._writer], timeout=seconds)

    def _queue(self, message: dict[str, Any]) -> None:
        self._waiting.append(message)
        if self._writes:
            return
        self._writes = True
        self._writer = asyncio.get_running_loop().create_task(self._write())

    async def _write(self) -> None:
        try:
            while self._waiting or self._overflowed:
                if self._waiting:
                    message = self._waiting.pop(0)
                    await self._send(message)
                    if message is self._heartbeat:
                        self._heartbeat = None
                    else:
                        self._bytes -= _room(message.get("bytes", b""))
                else:
                    self._recover()
        except _GONE:
            self._closed = True
            self._waiting.clear()
        finally:
            self._writes = False
            self._writer = None

    def _recover(self) -> None:
        """Send the page: everything before the overflow was written, and there is room for it."""
        self._overflowed = False
        self._heartbeat = None
        self._bytes = 0
        if self.overflow is not None:
            self.overflow()


def _room(frame: bytes) -> int:
    """Return the bytes of memory that a frame takes while it waits."""
    return len(frame) + FRAME_BYTES
