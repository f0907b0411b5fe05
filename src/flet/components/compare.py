"""When arguments count as unchanged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

_PLAIN = (str, int, float, bool, bytes, type(None))


def value_equal(a: Any, b: Any) -> bool:
    """Whether two values are the same object, or plain data that is equal."""
    if a is b:
        return True
    if type(a) is not type(b):
        return False
    if isinstance(a, _PLAIN):
        return bool(a == b)
    if isinstance(a, tuple):
        return len(a) == len(b) and all(map(value_equal, a, b))
    return False


def same_values(before: Sequence[Any] | None, now: Sequence[Any] | None) -> bool:
    """Whether two lists of dependencies are equal; `None` is equal to nothing."""
    if before is None or now is None or len(before) != len(now):
        return False
    return all(a is b or (type(a) is type(b) and bool(a == b)) for a, b in zip(before, now, strict=True))


def same_arguments(
    args: tuple[Any, ...], kwargs: dict[str, Any], new_args: tuple[Any, ...], new_kwargs: dict[str, Any]
) -> bool:
    """Whether two calls have the same arguments."""
    return (
        len(args) == len(new_args)
        and all(map(value_equal, args, new_args))
        and kwargs.keys() == new_kwargs.keys()
        and all(value_equal(kwargs[name], new_kwargs[name]) for name in kwargs)
    )
