"""The MessagePack codec: the only module that knows bytes.

Frames are `0x00` + one message `[action, body]`, `0x01` + a data channel's bytes, and, with the DOM client,
`0x02` + `[seq, ack, messages]` and the heartbeat `0x03`; see `docs/architecture.md`.
"""

from __future__ import annotations

import datetime
import enum
import struct
from collections.abc import Callable
from typing import Any

import msgpack  # type: ignore[import-untyped]

MESSAGE = 0x00
CHANNEL = 0x01
NUMBERED = 0x02
HEARTBEAT = 0x03

_EXT_DATETIME = 1
_EXT_TIME = 2
_EXT_DURATION = 3
_EXT_TEXT = 4

_EXT_LETTERS = 64
_LONGEST_DURATION = 2**53 - 1

_FIRST_BUFFER = 1 << 12
"""Bytes of the buffer that a message is packed in; it grows as needed."""


class Action(enum.IntEnum):
    """The first element of a message."""

    REGISTER_CLIENT = 1
    PATCH_CONTROL = 2
    CONTROL_EVENT = 3
    UPDATE_CONTROL_PROPS = 4
    INVOKE_METHOD = 5
    SESSION_CRASHED = 6


class FrameError(ValueError):
    """A frame that is not of the protocol."""


def pack(obj: Any, encode: Callable[[Any], Any] | None = None) -> bytes:
    """MessagePack of `obj`; `encode` turns what MessagePack does not know into what it does."""
    # Text with half a character, such as a strange file name, is sent with a question mark.
    packer = msgpack.Packer(
        default=encode or encode_standard, unicode_errors="replace", buf_size=_FIRST_BUFFER
    )
    return packer.pack(obj)  # type: ignore[no-any-return]


def is_scalar(cls: type) -> bool:
    """Say whether objects of a class are single numbers of an array library, as NumPy's `int64` and `float32` are."""
    return hasattr(cls, "dtype") and hasattr(cls, "item") and not hasattr(cls, "__len__")


def encode_standard(obj: Any) -> Any:
    """Dates, times, enums and tuples as the protocol wants them.

    Raises:
        TypeError: `obj` is nothing that can be sent.
    """
    for cls, encode in _BY_BASE:
        if isinstance(obj, cls):
            return encode(obj)
    if is_scalar(type(obj)):
        return obj.item()
    raise TypeError(f"cannot send {obj!r} ({type(obj).__name__}) to the browser")


def _datetime(value: datetime.datetime) -> msgpack.ExtType:
    # The day as it was written stays legible: that is what pickers of days go by.
    value = value.astimezone(value.tzinfo)
    offset = value.utcoffset()
    # browsers know no seconds in offsets
    if offset is not None and offset.total_seconds() % 60:
        value = value.astimezone(datetime.UTC)
    return msgpack.ExtType(_EXT_DATETIME, value.isoformat().encode())


def _date(value: datetime.date) -> msgpack.ExtType:
    return msgpack.ExtType(_EXT_DATETIME, value.isoformat().encode())


def _time(value: datetime.time) -> msgpack.ExtType:
    return msgpack.ExtType(_EXT_TIME, value.strftime("%H:%M").encode())


def _timedelta(value: datetime.timedelta) -> dict[str, int]:
    return {"microseconds": value // datetime.timedelta(microseconds=1)}


_BY_BASE: tuple[tuple[type | tuple[type, ...], Callable[[Any], Any]], ...] = (
    (enum.Enum, lambda value: value._value_),
    (datetime.datetime, _datetime),
    (datetime.date, _date),
    (datetime.time, _time),
    (datetime.timedelta, _timedelta),
    (str, str),
    (int, int),
    (float, float),
    ((bytearray, memoryview), bytes),
    ((set, frozenset, tuple), list),
)


def _timedelta_of(microseconds: int) -> Any:
    return datetime.timedelta(microseconds=microseconds)


_make_duration: Callable[[int], Any] = _timedelta_of


def decode_durations_with(make: Callable[[int], Any]) -> None:
    """Have `make(microseconds)` called for durations that a client sends."""
    global _make_duration
    _make_duration = make


def _decode_ext(code: int, data: bytes) -> Any:
    if code == 0:
        return None
    if len(data) > _EXT_LETTERS and code != _EXT_TEXT:
        raise ValueError("longer than a moment or a duration can be")
    text = data.decode()
    if code == _EXT_DATETIME:
        return datetime.datetime.fromisoformat(text)
    if code == _EXT_TIME:
        hours, minutes = text.split(":")[:2]
        return datetime.time(int(hours), int(minutes))
    if code == _EXT_DURATION:
        microseconds = int(text)
        if abs(microseconds) > _LONGEST_DURATION:
            raise ValueError("longer than browsers can count")
        return _make_duration(microseconds)
    if code == _EXT_TEXT:
        return text
    return msgpack.ExtType(code, data)


def unpack(data: bytes | memoryview) -> Any:
    """Return what a client's MessagePack says.

    Raises:
        FrameError: it is not MessagePack, or holds an impossible date.
    """
    try:
        return msgpack.unpackb(data, ext_hook=_decode_ext, strict_map_key=False)
    except (
        ValueError,
        TypeError,
        OverflowError,
        RecursionError,
        msgpack.exceptions.UnpackException,
    ) as error:
        raise FrameError(str(error)) from None


def message_frame(packed_message: bytes) -> bytes:
    """Return a frame of one packed `[action, body]`."""
    return b"\x00" + packed_message


_ARRAY16 = struct.Struct(">BH")
_ARRAY32 = struct.Struct(">BI")


def _array_header(length: int) -> bytes:
    if length < 16:
        return bytes((0x90 | length,))
    return _ARRAY16.pack(0xDC, length) if length < 65536 else _ARRAY32.pack(0xDD, length)


def numbered_frame(seq: int, ack: int, packed_messages: list[bytes]) -> bytes:
    """Return a numbered frame of packed messages."""
    head: bytes = b"\x02\x93" + msgpack.packb(seq) + msgpack.packb(ack) + _array_header(len(packed_messages))
    return head + b"".join(packed_messages)
