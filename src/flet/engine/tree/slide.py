"""Long lists that move on: some leave at one end and others come at the other, as the values of a chart do."""

from __future__ import annotations

from itertools import compress, count, islice, repeat
from operator import is_
from typing import Any

_MOST = 1000
"""How many may leave, or come at the front."""


def slid(old: list[Any], new: list[Any]) -> tuple[int, int, int] | None:
    """Return the run that two lists share: the end of one, which is the beginning of the other.

    Returns:
        Where it begins in `old`, where in `new`, and its length; `None` if there is none.
    """
    if not (old and new):
        return None
    at = _overlap(old, new)
    if at:
        return at, 0, len(old) - at
    at = _overlap(new, old)
    return (0, at, len(new) - at) if at else None


def newcomers(old: list[Any], new: list[Any]) -> list[Any]:
    """Return what may be in `new` and not in `old`: what is outside of the run that they share."""
    run = slid(old, new)
    if run is None:
        return new
    _, now, length = run
    return new[:now] + new[now + length :]


def _overlap(long: list[Any], beginning: list[Any]) -> int:
    """Return from where on `long` is what the other list begins with; 0 if nowhere near its front."""
    matches = map(is_, islice(long, 1, _MOST), repeat(beginning[0]))
    at = next(compress(count(1), matches), 0)
    return (
        at
        if at and len(long) - at <= len(beginning) and all(map(is_, islice(long, at, None), beginning))
        else 0
    )
