"""Whether anybody else keeps a thing, asked of the interpreter's count of references.

That needs counts which are right at any moment, as CPython with its global lock has them. PyPy has none, and
free-threaded builds of CPython count some references late: there everything is taken for kept. Nothing is missed then;
what could be left alone is looked at in each update.
"""

from __future__ import annotations

import sys
from typing import Any

_UNKNOWN = sys.maxsize


def _counts(holder: Any, key: Any) -> int:
    return sys.getrefcount(holder[key])


def _alone() -> int:
    """Return the count of what only its holder keeps; one below which nothing is, where counts say nothing."""
    has_lock = getattr(sys, "_is_gil_enabled", lambda: True)()
    if sys.implementation.name != "cpython" or not has_lock:
        return -1
    holder = {"x": list[int]()}
    alone = _counts(holder, "x")
    kept = holder["x"]
    return alone if _counts(holder, "x") == alone + 1 and not kept else -1


_ALONE = _alone()

COUNTS = _ALONE >= 0
"""Whether the interpreter's counts of references are right at any moment."""


def count(thing: object) -> int:
    """Return the count of references to a thing, which says something beside another one, where `COUNTS` holds."""
    return sys.getrefcount(thing)


def references(holder: Any, key: Any) -> int:
    """Return how many references there are to `holder[key]` beside the holder's; more than any where nobody knows."""
    return sys.getrefcount(holder[key]) - _ALONE if _ALONE >= 0 else _UNKNOWN


def is_held(holder: Any, key: Any) -> bool:
    """Say whether anybody beside `holder` may keep `holder[key]`.

    Only then can it change without being read through its holder first.
    """
    return _ALONE < 0 or sys.getrefcount(holder[key]) > _ALONE
