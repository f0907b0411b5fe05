"""When arguments count as unchanged."""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Sequence
from typing import Any

from flet.components.observable import Observable, value_equal
from flet.engine.declare.control import BaseControl

_LONGEST = 1000


def same_values(before: Sequence[Any] | None, now: Sequence[Any] | None) -> bool:
    """Say whether two lists of dependencies are equal; `None` is equal to nothing."""
    if before is None or now is None or len(before) != len(now):
        return False
    return all(map(_unchanged, before, now))


def same_arguments(
    args: tuple[Any, ...], kwargs: dict[str, Any], new_args: tuple[Any, ...], new_kwargs: dict[str, Any]
) -> bool:
    """Say whether two calls have the same arguments."""
    return (
        len(args) == len(new_args)
        and all(map(_unchanged, args, new_args))
        and kwargs.keys() == new_kwargs.keys()
        and all(_unchanged(kwargs[name], new_kwargs[name]) for name in kwargs)
    )


def _unchanged(before: Any, now: Any) -> bool:
    """Say whether a value may be taken for another.

    Setters and other methods are the same as long as they belong to the same object, data is if it is equal. Controls
    and observables are only themselves.
    """
    if value_equal(before, now):
        return True
    if type(before) is not type(now) or isinstance(before, (BaseControl, Observable)):
        return False
    if isinstance(before, types.MethodType):
        return before.__self__ is now.__self__ and before.__func__ is now.__func__
    if isinstance(before, (list, tuple)):
        return len(before) == len(now) <= _LONGEST and all(map(_unchanged, before, now))
    if isinstance(before, dict):
        return before.keys() == now.keys() and all(_unchanged(before[key], now[key]) for key in before)
    if dataclasses.is_dataclass(before):
        names = [field.name for field in dataclasses.fields(before)]
        return type(before).__eq__ is not object.__eq__ and all(
            _unchanged(getattr(before, name, None), getattr(now, name, None)) for name in names
        )
    try:
        return bool(before == now)
    except Exception:  # arrays, say, are compared element by element
        return False
