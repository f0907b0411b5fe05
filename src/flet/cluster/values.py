"""Values on their way to another worker: they arrive as they were, or are refused where they are sent."""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import sys
import uuid
from collections.abc import Callable
from typing import Any

import msgpack  # type: ignore[import-untyped]

_TUPLE, _SET, _FROZEN, _INT, _RECORD, _ENUM, _TEXT = range(10, 17)

_AS_TEXT: tuple[tuple[type, Callable[[Any], str], Callable[[str], Any]], ...] = (
    (datetime.datetime, datetime.datetime.isoformat, datetime.datetime.fromisoformat),
    (datetime.date, datetime.date.isoformat, datetime.date.fromisoformat),
    (datetime.time, datetime.time.isoformat, datetime.time.fromisoformat),
    (
        datetime.timedelta,
        lambda value: f"{value.days} {value.seconds} {value.microseconds}",
        lambda text: datetime.timedelta(*map(int, text.split())),
    ),
    (decimal.Decimal, str, decimal.Decimal),
    (uuid.UUID, str, uuid.UUID),
)
_LEAST, _MOST = -(2**63), 2**64 - 1


class Unserialisable(TypeError):
    """A value cannot be sent to another worker, or kept for one."""


def pack(value: Any) -> bytes:
    """Return a value as bytes.

    Args:
        value: `None`, numbers, text, bytes, lists, tuples, sets, maps, dates and times, decimals, UUIDs; members of
            enums and instances of dataclasses that every worker knows under the same name.

    Raises:
        Unserialisable: it is, or holds, something else.
    """
    try:
        packed: bytes = msgpack.packb(value, default=_extended, strict_types=True)
    except Unserialisable:
        raise
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        raise Unserialisable(f"it cannot be sent to other workers: {error}") from None
    return packed


def unpack(data: bytes) -> Any:
    """Return the value that was packed.

    Raises:
        ValueError: the bytes are none, or name something that this worker does not know.
    """
    try:
        return msgpack.unpackb(data, ext_hook=_value, strict_map_key=False, use_list=True)
    except (TypeError, AttributeError, KeyError, msgpack.UnpackException) as error:
        raise ValueError(f"it cannot be read: {error}") from error


def _extended(value: Any) -> Any:
    kind = type(value)
    if kind is tuple:
        return msgpack.ExtType(_TUPLE, pack(list(value)))
    if kind is set:
        return msgpack.ExtType(_SET, pack(list(value)))
    if kind is frozenset:
        return msgpack.ExtType(_FROZEN, pack(list(value)))
    if kind is int:
        return msgpack.ExtType(_INT, str(value).encode())
    for number, (known, write, _) in enumerate(_AS_TEXT):
        if kind is known:
            return msgpack.ExtType(_TEXT, f"{number} {write(value)}".encode())
    if isinstance(value, enum.Enum) and _named(kind) is kind:
        return msgpack.ExtType(_ENUM, pack([kind.__module__, kind.__qualname__, value.name]))
    if dataclasses.is_dataclass(value) and _named(kind) is kind:
        fields = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        return msgpack.ExtType(_RECORD, pack([kind.__module__, kind.__qualname__, fields]))
    raise Unserialisable(
        f"{kind.__qualname__} cannot be sent to other workers: numbers, text, bytes, lists, tuples, sets, dicts, "
        f"dates, enums and dataclasses that are defined at the top of a module can"
    )


def _named(kind: type) -> type | None:
    found: Any = sys.modules.get(kind.__module__)
    for name in kind.__qualname__.split("."):
        found = getattr(found, name, None)
    return found if isinstance(found, type) else None


def _known(module: str, name: str) -> Any:
    found: Any = sys.modules.get(module)
    for part in name.split("."):
        found = getattr(found, part, None)
    # Whatever the bytes say, no other code than that of data is found.
    if not (isinstance(found, type) and (dataclasses.is_dataclass(found) or issubclass(found, enum.Enum))):
        raise ValueError(f"{module}.{name} is not known here")
    return found


def _value(code: int, data: bytes) -> Any:
    if code == _INT:
        return int(data)
    if code == _TEXT:
        number, _, text = data.decode().partition(" ")
        return _AS_TEXT[int(number)][2](text)
    inner = unpack(data)
    if code == _TUPLE:
        return tuple(inner)
    if code == _SET:
        return set(inner)
    if code == _FROZEN:
        return frozenset(inner)
    kind = _known(inner[0], inner[1])
    if code == _ENUM:
        return kind[inner[2]]
    made = object.__new__(kind)
    for name, value in inner[2].items():
        object.__setattr__(made, name, value)
    return made
