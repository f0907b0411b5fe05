"""What a client may write: declared types, checked and converted.

A `client=` of a property is a type (`bool`, `str`, `int`, `float`, an enum, a value class, a date or time class), a
list of one type (`[str]`), or a tuple of alternatives, in which `None` allows null.
"""

from __future__ import annotations

import datetime
import enum
import math
from typing import Any

from flet.engine.declare.events import convert
from flet.engine.declare.value import Value


class Refused(ValueError):
    """The client sent something that the property does not take."""


def accept(spec: Any, data: Any) -> Any:
    """`data` as the declared type.

    Raises:
        Refused: it is not of that type.
    """
    if isinstance(spec, tuple):
        return _accept_any(spec, data)
    if isinstance(spec, list):
        if not isinstance(data, list):
            raise Refused
        return [accept(spec[0], item) for item in data]
    if spec is None:
        if data is not None:
            raise Refused
        return None
    if not isinstance(spec, type):
        return spec(data)
    if spec is float:
        if type(data) not in (int, float) or math.isnan(data):
            raise Refused
        return data
    if spec is int:
        if type(data) is float and data.is_integer():
            return int(data)
        if type(data) is not int:
            raise Refused
        return data
    return _accept_class(spec, data)


def _accept_any(specs: tuple[Any, ...], data: Any) -> Any:
    for spec in specs:
        try:
            return accept(spec, data)
        except Refused:
            continue
    raise Refused


def _accept_class(cls: type, data: Any) -> Any:
    if issubclass(cls, enum.Enum):
        try:
            return cls(data)
        except ValueError:
            raise Refused from None
    if issubclass(cls, Value):
        if isinstance(data, cls):
            return data
        if not isinstance(data, dict):
            raise Refused
        try:
            return convert(data, cls)
        except (TypeError, ValueError, KeyError):
            raise Refused from None
    if cls is datetime.date and isinstance(data, datetime.datetime):
        return data.date()
    if type(data) is not cls and not (cls is datetime.datetime and isinstance(data, datetime.datetime)):
        raise Refused
    return data
