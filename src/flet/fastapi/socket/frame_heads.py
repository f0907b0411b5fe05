"""How frames of the WebSocket protocol begin: what tells their kind and their length."""

from __future__ import annotations

import struct

WHOLE_BINARY, MASKED = 0x82, 0x80
"""How a binary message begins that comes in one frame, and the bit of its second byte that all clients set."""

SMALL = 125
"""Bytes of a message whose length is in that byte; of a longer one there stands how many bytes tell its length."""

IN_TWO_BYTES, IN_EIGHT_BYTES = 126, 127

_HEAD_16, _HEAD_64 = struct.Struct(">BBH"), struct.Struct(">BBQ")
_WIDTHS = {IN_TWO_BYTES: 2, IN_EIGHT_BYTES: 8}


def head(size: int) -> bytes:
    """Return how a message of so many bytes begins, from a server."""
    if size <= SMALL:
        return bytes((WHOLE_BINARY, size))
    return (
        _HEAD_16.pack(WHOLE_BINARY, IN_TWO_BYTES, size)
        if size < 1 << 16
        else _HEAD_64.pack(WHOLE_BINARY, IN_EIGHT_BYTES, size)
    )


def end_of_frame(data: bytes, at: int) -> int | None:
    """Return where a client's frame ends that begins at `at`; `None` if what tells its length is not all there yet."""
    begin, size = at + 2, len(data)
    length = data[at + 1] & 0x7F if begin <= size else 0
    wide = _WIDTHS.get(length, 0)
    if wide:
        length = int.from_bytes(data[begin : begin + wide], "big")
    return begin + wide + 4 + length if begin + wide <= size else None
