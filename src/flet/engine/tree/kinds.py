"""How the engine treats the values of a type: as what they are, as a list, as a control."""

from __future__ import annotations

import dataclasses
import datetime
import enum
from types import WrapperDescriptorType
from typing import Any

from flet.engine.declare.built_in import own_equality
from flet.engine.declare.catalogue import catalogue
from flet.engine.declare.control import BaseControl
from flet.engine.declare.sparse import PLAIN_TYPES
from flet.engine.declare.value import Value
from flet.engine.tree.wire import is_scalar


class Kind(enum.IntEnum):
    """How the engine treats a type."""

    PLAIN = 1
    ENUM = 2
    CONTROL = 3
    LIST = 4
    DICT = 5
    VALUE = 6
    RECORD = 7
    STANDARD = 8
    UNKNOWN = 9


PLAIN, ENUM, CONTROL = Kind.PLAIN, Kind.ENUM, Kind.CONTROL
LIST, DICT, VALUE = Kind.LIST, Kind.DICT, Kind.VALUE
RECORD, STANDARD, UNKNOWN = Kind.RECORD, Kind.STANDARD, Kind.UNKNOWN

_STANDARD_TYPES = (
    datetime.date,
    datetime.time,
    datetime.timedelta,
    bytearray,
    memoryview,
    str,
    int,
    float,
    bytes,
)
KNOWN_KINDS: dict[type, Kind] = dict.fromkeys(PLAIN_TYPES, PLAIN)
"""Kinds of types met so far, for who cannot afford a call."""


def kind_of(cls: type) -> Kind:
    """Return the kind of a type, remembered."""
    kind = KNOWN_KINDS.get(cls)
    if kind is None:
        kind = KNOWN_KINDS[cls] = _classify(cls)
        equal: Any = cls.__eq__
        is_own = type(equal) is not WrapperDescriptorType and equal is not Value.__eq__
        if is_own and not catalogue.holds(cls):
            own_equality.add(cls)
    return kind


def _classify(cls: type) -> Kind:
    if issubclass(cls, BaseControl):
        return CONTROL
    if issubclass(cls, Value):
        return VALUE
    if issubclass(cls, enum.Enum):
        return ENUM
    if issubclass(cls, (list, tuple, set, frozenset)):
        return LIST
    if issubclass(cls, dict):
        return DICT
    if issubclass(cls, _STANDARD_TYPES) or is_scalar(cls):
        return STANDARD
    return RECORD if dataclasses.is_dataclass(cls) else UNKNOWN
