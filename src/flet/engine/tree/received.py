"""What a client sent, taken apart before it is decoded.

A few bytes of MessagePack can ask for a lot: an empty map is one byte on the wire and 64 in memory, a list is made at
the length that it claims. So the parts of a frame are counted, which makes nothing, and what is large stays packed
until it is known that somebody wants it.
"""

from __future__ import annotations

from typing import Any

from flet.engine.tree import wire
from flet.engine.tree.message_pack import TooManyParts, measure
from flet.engine.tree.wire import FrameError

AT_ONCE = 64
"""Bytes that are decoded without counting: what they can ask for is little."""

SMALL_FRAME = 192
SMALL_FRAME_LISTS = 16
"""Bytes, lists and maps up to which a frame is decoded whole, without counting: a click is 40 bytes."""

DECODED_BYTES = 512
"""What a message takes whose values were decoded at once."""

PART_BYTES = 64
"""What a part takes in memory at least, beside its contents."""


class Packed:
    """A value that was not decoded yet.

    Args:
        data: its MessagePack.
        parts: how many values it consists of.
    """

    __slots__ = ("data", "parts")

    def __init__(self, data: bytes, parts: int) -> None:
        self.data = data
        self.parts = parts

    @property
    def size(self) -> int:
        """Bytes that it may take once it is decoded. A letter beyond Latin makes a text four times as large."""
        return 2 * len(self.data) + PART_BYTES * self.parts

    def unpack(self) -> Any:
        """Decode it.

        Raises:
            FrameError: it cannot be decoded.
        """
        return wire.unpack(self.data)


def unpacked(value: Any) -> Any:
    """`value`, decoded if it was not.

    Raises:
        FrameError: it cannot be decoded.
    """
    return value.unpack() if type(value) is Packed else value


def size_of(value: Any) -> int:
    """Return bytes of memory to reckon with for a value of a message."""
    return value.size if type(value) is Packed else DECODED_BYTES


def read_small(frame: bytes, most: int) -> Any:
    """Return what follows the first byte of a frame, decoded at once; `None` if it has to be counted or is not sound.

    Args:
        frame: the frame.
        most: parts that it may have; it has at most one for each byte.
    """
    size = len(frame)
    if size > SMALL_FRAME or size > most or len(frame.translate(None, _BEGINS_NONE)) > SMALL_FRAME_LISTS:
        return None
    try:
        return wire.unpack(frame[1:])
    except FrameError:
        return None


def is_event(message: Any) -> bool:
    """Say whether what was decoded at once is a sound message, so that it need not be looked at in parts."""
    if type(message) is not list or len(message) != 2:
        return False
    body = message[1]
    return type(body) is dict and _KNOWN_KEYS.issuperset(body)


def are_events(content: Any) -> bool:
    """Say whether what was decoded at once is `[seq, ack, messages]` of such messages."""
    if type(content) is not list or len(content) != 3:
        return False
    seq, ack, messages = content
    return type(seq) is int and type(ack) is int and type(messages) is list and all(map(is_event, messages))


def read_message(frame: bytes, at: int, most: int) -> tuple[Any, Any, int, int]:
    """Return a message `[action, body]` that begins at `at`: action, body, where it ends, and how many parts it has.

    Raises:
        FrameError: it is no message.
        TooManyParts: it has more than `most` parts.
    """
    try:
        count, begin = _head(frame, at, _LIST, "a message is [action, body]")
        if count != 2:
            raise FrameError("a message is [action, body]")
        end, parts = measure(frame, begin, most)
        action = wire.unpack(frame[begin:end])
        body, end, more = _read_body(frame, end, most - parts)
    except IndexError:
        raise FrameError("a message is cut off") from None
    return action, body, end, parts + more


def read_single_message(frame: bytes, most: int) -> tuple[Any, Any]:
    """Return action and body of a frame that is a single message, which may have so many parts.

    Raises:
        FrameError: it is no message.
        TooManyParts: it has more than `most` parts.
    """
    if len(frame) <= most:  # a part has a byte at least
        try:
            message = wire.unpack(frame[1:])
        except FrameError:
            message = None  # what is wrong with it is told by who takes it apart
        if type(message) is list and len(message) == 2:
            return message[0], message[1]
    action, body, _, _ = read_message(frame, 1, most)
    return action, body


def _read_body(frame: bytes, at: int, most: int) -> tuple[dict[Any, Any] | None, int, int]:
    try:
        count, start = _head(frame, at, _MAP, "a body is a map")
    except FrameError:
        count = _KEYS + 1
    if count > _KEYS:
        end, parts = measure(frame, at, most)
        return None, end, parts
    at = start
    body: dict[Any, Any] = {}
    all_parts = 0
    for _ in range(count):
        begin, parts = measure(frame, at, most - all_parts)
        key = wire.unpack(frame[at:begin]) if parts == 1 else None
        if type(key) is not str:
            raise FrameError("the keys of a body are text")
        try:
            at, parts = measure(frame, begin, most - all_parts)
        except TooManyParts as error:
            call = body.get("call_id")
            error.answers = call if isinstance(call, str) else None
            raise
        all_parts += parts + 1
        data = bytes(frame[begin:at])
        body[key] = wire.unpack(data) if len(data) <= AT_ONCE else Packed(data, parts)
    return body, at, all_parts


def read_numbered(frame: bytes, at: int) -> tuple[int, int, int, int]:
    """Return the head of `[seq, ack, messages]`: the numbers, how many messages there are, and where they begin.

    Raises:
        FrameError: it is no such head.
    """
    try:
        count, start = _head(frame, at, _LIST, "a numbered frame is [seq, ack, messages]")
        if count != 3:
            raise FrameError("a numbered frame is [seq, ack, messages]")
        after_seq, _ = measure(frame, start, 1)
        after_ack, _ = measure(frame, after_seq, 1)
        count, begin = _head(frame, after_ack, _LIST, "messages come in a list")
        if begin > len(frame):
            raise FrameError("a numbered frame is cut off")
    except IndexError:
        raise FrameError("a numbered frame is cut off") from None
    seq, ack = wire.unpack(frame[start:after_seq]), wire.unpack(frame[after_seq:after_ack])
    if type(seq) is not int or type(ack) is not int:
        raise FrameError("numbers are ints")
    return seq, ack, count, begin


_LIST = (0x90, 0xDC, 0xDD)
_MAP = (0x80, 0xDE, 0xDF)
"""How a list and a map begin: with their length in the byte itself, in two more, in four."""

_BEGINS_NONE = bytes({*range(256)} - {*range(0x80, 0xA0), 0xDC, 0xDD, 0xDE, 0xDF})
"""All bytes but those that a list or a map can begin with."""

_KEYS = 15
"""The bodies of the protocol have four keys."""

_KNOWN_KEYS = frozenset({"target", "name", "data", "id", "props", "call_id", "control_id", "result", "error"})
"""The keys of the bodies that a client sends once it is registered."""


def _head(frame: bytes, at: int, kind: tuple[int, int, int], otherwise: str) -> tuple[int, int]:
    """Return how many items a list or map has, and where they begin; clients may write a length longer than need be."""
    head = frame[at]
    short, middle, long = kind
    if short <= head <= short | 0x0F:
        return head & 0x0F, at + 1
    if head in (middle, long):
        end = at + (3 if head == middle else 5)
        return int.from_bytes(frame[at + 1 : end], "big"), end
    raise FrameError(otherwise)
