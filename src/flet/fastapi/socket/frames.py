"""What a registered browser sends: frames, and the messages in them."""

from __future__ import annotations

from flet.engine.program.program import Program
from flet.engine.session.session import Session
from flet.engine.tree import wire
from flet.engine.tree.message_pack import TooManyParts, measure
from flet.engine.tree.received import (
    are_events,
    is_event,
    read_message,
    read_numbered,
    read_small,
)
from flet.fastapi.socket.close_codes import PROTOCOL_ERROR, TOO_LARGE
from flet.fastapi.socket.connection import WebSocketConnection

__all__ = ["Frames"]

BAD_FRAMES = 100
"""Frames that are not of the protocol, after which a connection is closed."""

BYTES_FOR_A_MESSAGE = 16 * 1024
PARTS_FOR_A_MESSAGE = 100
"""A frame that is as long, or has as many values, counts as one more message."""

MESSAGES_IN_FRAME = 1000
"""Messages that a numbered frame may hold."""


class Frames:
    """Carries out the frames of one connection.

    Args:
        program: the program that it visits.
        connection: where they come from.

    Attributes:
        numbered: whether the browser numbers its frames.
    """

    __slots__ = ("_bad_frames", "_connection", "_program", "numbered")

    def __init__(self, program: Program, connection: WebSocketConnection) -> None:
        self._program = program
        self._connection = connection
        self._bad_frames = 0
        self.numbered = False

    def carry_out(self, session: Session, frame: bytes) -> int:
        """Carry out a frame; returns how many messages it counts for."""
        cost = 1 + len(frame) // BYTES_FOR_A_MESSAGE
        if session.link.connection is not self._connection:
            return cost  # taken over: what still arrives here is late
        kind = frame[0] if frame else -1
        try:
            if kind == wire.MESSAGE:
                message = read_small(frame, self._program.limits.frame_parts)
                if is_event(message):
                    session.inbound.receive(*message)
                else:
                    cost += self._messages(session, frame, 1, 1)
            elif kind == wire.NUMBERED and self.numbered:
                cost += self._numbered(session, frame)
            elif kind == wire.HEARTBEAT:
                self._connection.answer_heartbeat()
            elif kind == wire.CHANNEL and len(frame) >= 5:
                session.channel_received(int.from_bytes(frame[1:5], "little"), bytes(frame[5:]))
            else:
                self.bad("unknown frame")
        except wire.FrameError:
            self.bad("garbage")
        return cost

    def _messages(self, session: Session, frame: bytes, count: int, at: int) -> int:
        """Carry out messages; returns what their parts cost beside them."""
        parts = 0
        most = self._program.limits.frame_parts
        try:
            for _ in range(count):
                try:
                    action, body, end, more = read_message(frame, at, most - parts)
                except TooManyParts:
                    raise
                except wire.FrameError:
                    end, more = measure(frame, at, most - parts)
                    self.bad("garbage")
                else:
                    session.receive(action, body)
                at, parts = end, parts + more
            if at != len(frame):
                self.bad("garbage")
        except TooManyParts as error:
            self._too_many_parts(session, error)
            parts = most
        return parts // PARTS_FOR_A_MESSAGE

    def _too_many_parts(self, session: Session, error: TooManyParts) -> None:
        self._program.dropped["too many parts"] += 1
        most = self._program.limits.frame_parts
        if error.answers is not None and session.is_asked(error.answers):
            text = f"the browser's answer has more than {most} values; FLET_WS_MAX_PARTS allows more"
            session.answered(error.answers, None, text)
        else:
            self.bad("too large")
        self._program.too_many_parts.warning(
            "A visitor sent more than %d values in a frame: dropped. FLET_WS_MAX_PARTS allows more.", most
        )

    def _numbered(self, session: Session, frame: bytes) -> int:
        content = read_small(frame, self._program.limits.frame_parts)
        if are_events(content):
            seq, ack, messages = content
            if not self._accept(session, seq, ack):
                return 0
            for message in messages:
                session.inbound.receive(*message)
            return len(messages)
        seq, ack, count, at = read_numbered(frame, 1)
        if count > MESSAGES_IN_FRAME:
            self._program.dropped["too many messages"] += 1
            self._connection.close(TOO_LARGE, "too many messages in one frame")
            return 0
        if not self._accept(session, seq, ack):
            return 0
        return count + self._messages(session, frame, count, at)

    @staticmethod
    def _accept(session: Session, seq: int, ack: int) -> bool:
        """Take note of the numbers of a frame; false if its messages have been seen, or are not due yet."""
        session.link.acknowledged(ack)
        if not seq or not session.link.accept(seq):
            return False
        session.presence.acknowledge_soon()
        return True

    def bad(self, reason: str) -> None:
        """Count a frame that is not of the protocol; too many of them end the connection."""
        self._program.dropped[reason] += 1
        self._bad_frames += 1
        if self._bad_frames >= BAD_FRAMES:
            self._connection.close(PROTOCOL_ERROR, "not the protocol")
