"""How long a value in MessagePack is, and of how many parts, told without making it."""

from __future__ import annotations

from collections.abc import Iterator

from flet.engine.tree.wire import FrameError

DEPTH = 100
"""Levels of lists and maps in each other."""


class TooManyParts(FrameError):
    """A frame has more lists, maps and values in it than a client may send at once.

    Attributes:
        answers: the call that it is an answer to, `None` if it is none.
    """

    answers: str | None = None


def measure(data: bytes, at: int, most: int) -> tuple[int, int]:
    """Return where the value that begins at `at` ends, and how many parts it has; stops at `most`.

    Raises:
        FrameError: it is cut off, or too deep.
        TooManyParts: it has more than `most` parts.
    """
    steps = _STEPS
    parts = left = 1
    above: list[int] = []
    try:
        while True:
            left -= 1
            head = data[at]
            step = steps[head]
            if step:
                at += step
            else:
                width, skip, each = _VARIABLE[head]
                count = int.from_bytes(data[at + 1 : at + 1 + width], "big") if width else head & 0x0F
                at += 1 + width
                if not each:
                    at += skip + count
                elif count:
                    parts += each * count
                    if parts > most:
                        raise TooManyParts(f"more than {most} parts")
                    above.append(left)
                    if len(above) > DEPTH:
                        raise FrameError("too deep")
                    left = each * count
                    continue
            while not left:
                if not above:
                    if at > len(data):
                        raise FrameError("cut off")
                    return at, parts
                left = above.pop()
    except IndexError:
        raise FrameError("cut off") from None


def _steps() -> Iterator[int]:
    """Return how long a value is by its first byte, 0 if more bytes say it."""
    fixed = {0xCA: 5, 0xCB: 9, 0xCC: 2, 0xCD: 3, 0xCE: 5, 0xCF: 9, 0xD0: 2, 0xD1: 3, 0xD2: 5, 0xD3: 9}
    fixed |= {0xD4: 3, 0xD5: 4, 0xD6: 6, 0xD7: 10, 0xD8: 18, 0xC0: 1, 0xC1: 1, 0xC2: 1, 0xC3: 1}
    for head in range(256):
        if head < 0x80 or head >= 0xE0:
            yield 1
        elif 0xA0 <= head < 0xC0:
            yield 1 + (head & 0x1F)
        else:
            yield fixed.get(head, 0)


_STEPS = tuple(_steps())

_VARIABLE: dict[int, tuple[int, int, int]] = {
    **dict.fromkeys(range(128, 144), (0, 0, 2)),
    **dict.fromkeys(range(144, 160), (0, 0, 1)),
    0xC4: (1, 0, 0),
    0xC5: (2, 0, 0),
    0xC6: (4, 0, 0),
    0xC7: (1, 1, 0),
    0xC8: (2, 1, 0),
    0xC9: (4, 1, 0),
    0xD9: (1, 0, 0),
    0xDA: (2, 0, 0),
    0xDB: (4, 0, 0),
    0xDC: (2, 0, 1),
    0xDD: (4, 0, 1),
    0xDE: (2, 0, 2),
    0xDF: (4, 0, 2),
}
"""Of lengths that vary: bytes of the length, further bytes, and the parts to each one counted."""
