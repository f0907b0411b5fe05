"""What a thing is beneath the class that a program has made of it, found without running any code of that class.

A text, a number, a day or a list may be of a subclass, whose `__eq__`, `__hash__` or `__iter__` are the program's. What
is looked at while a page is locked is therefore asked as the interpreter's own types are.
"""

from __future__ import annotations

import datetime
import enum
from collections.abc import Callable, Iterable
from types import MethodDescriptorType, WrapperDescriptorType
from typing import Any

_ZERO = datetime.timedelta()


def _datetime(value: datetime.datetime) -> datetime.datetime:
    day, hour = datetime.datetime.date(value), datetime.datetime.timetz(value)
    return datetime.datetime.combine(day, hour)


def _date(value: datetime.date) -> datetime.date:
    return datetime.date.fromordinal(datetime.date.toordinal(value))


def _time(value: datetime.time) -> datetime.time:
    return datetime.datetime.combine(datetime.date.min, value).timetz()


def _bytes(value: bytes | bytearray) -> bytes:
    return bytes(memoryview(value))


_BENEATH: dict[type, Callable[[Any], Any]] = {
    bool: bool,
    str: str.__str__,
    int: int.__int__,
    float: float.__float__,
    datetime.datetime: _datetime,
    datetime.date: _date,
    datetime.time: _time,
    datetime.timedelta: lambda value: datetime.timedelta.__add__(value, _ZERO),
    bytes: _bytes,
    bytearray: _bytes,
}

_HOLDERS = frozenset({tuple, set, frozenset})
"""Types that show what is in them, too."""

own_equality: set[type] = set()
"""Classes met so far that say themselves when two are equal: lists with them in cannot be compared by `==`."""

PLAINLY_HASHED = frozenset(cls.__hash__ for cls in (str, int, float, bytes, type(None), enum.Enum))
"""How keys of maps are hashed that run no code of the program."""


def built_in(value: Any) -> Any:
    """Return a text, a number, a day, a time or bytes as what they are without their subclass; all else as it is."""
    cls = type(value)
    if cls in _BENEATH:
        return value
    for base in cls.__mro__:
        if base in _BENEATH:
            return _BENEATH[base](value)
    return value


def _native(cls: type, name: str) -> Any:
    """Return the method that the nearest built-in base of a class has."""
    for base in cls.__mro__:
        method = base.__dict__.get(name)
        if type(method) in (MethodDescriptorType, WrapperDescriptorType):
            return method
    raise TypeError(f"{cls.__name__} has no {name} beneath it")


def items_in(value: Any) -> tuple[Any, ...]:
    """Return what is in a list, a tuple or a set."""
    if type(value) is list or type(value) is tuple:
        return tuple(value)
    return tuple(_native(type(value), "__iter__")(value))


def entries_in(value: dict[Any, Any]) -> tuple[tuple[Any, Any], ...]:
    """Return the keys of a map with what is at them."""
    return tuple(value.items() if type(value) is dict else _native(type(value), "items")(value))


def is_empty(value: Any) -> bool:
    """Say whether nothing is in a list, a tuple, a set or a map."""
    return not _native(type(value), "__len__")(value)


def hashes_plainly(keys: Iterable[Any]) -> bool:
    """Say whether a map with these keys can be asked for one without running code of the program."""
    return all(cls.__hash__ in PLAINLY_HASHED for cls in {*map(type, keys)})


def shows_itself(cls: type) -> bool:
    """Say whether `repr()` of an object of a class runs no code of the program, and not much else."""
    written: Any = cls.__repr__
    return (type(written) is WrapperDescriptorType and cls not in _HOLDERS) or written is enum.Enum.__repr__
