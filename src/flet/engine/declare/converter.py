"""What a client sent, as the type that a class declares for it: of the right kind, and within what can be sent back.

A value of the right type can still be poison: a number that MessagePack cannot carry, a moment that has no time in
UTC, text without end. Whatever passes here can be stored, compared, packed and shown.
"""

from __future__ import annotations

import dataclasses
import datetime
import enum
import functools
import math
import types
import typing
from collections.abc import Callable
from typing import Any, TypeVar, Union, get_args, get_origin

from flet.engine.declare.annotations import own_annotations, resolve
from flet.engine.declare.sparse import Sparse
from flet.engine.declare.value import Value

Converter = Callable[[Any], Any]

WHOLE = 2**53 - 1
"""The largest whole number that browsers tell from its neighbours."""

TEXT = 512 * 1024
"""Letters that a text may have which declares no other bound."""

ITEMS = 10_000
"""Items that a list may have."""

DATA_KEY = "data_key"
LEAST = "least"
MOST = "most"

_FIRST = datetime.datetime(1, 1, 3, tzinfo=datetime.UTC)
_LAST = datetime.datetime(9999, 12, 29, tzinfo=datetime.UTC)


class Unfit(ValueError):
    """A client sent something that is not what was declared."""


def convert(data: Any, annotation: Any) -> Any:
    """Return `data` as an annotated type.

    Raises:
        Unfit: it cannot be that.
    """
    return converter(annotation)(data)


def whole(data: Any, least: float = -WHOLE, most: float = WHOLE) -> int:
    """Return a whole number, also one that came as a float.

    Raises:
        Unfit: it is none, or out of its range.
    """
    if type(data) is float and data.is_integer():
        data = int(data)
    if type(data) is not int or not least <= data <= most:
        raise Unfit
    return data


def number(data: Any) -> float:
    """Return a finite number.

    Raises:
        Unfit: it is none.
    """
    if type(data) is float:
        if math.isfinite(data):
            return data
    elif type(data) is int and -WHOLE <= data <= WHOLE:
        return data
    raise Unfit


def text(data: Any, most: int = TEXT) -> str:
    """Return text, not longer than `most`.

    Raises:
        Unfit: it is none, or longer.
    """
    if type(data) is not str or len(data) > most:
        raise Unfit
    return data


def text_up_to(most: int) -> Converter:
    """Return what takes text of at most so many letters."""
    return functools.partial(text, most=most)


def moment(data: Any) -> datetime.datetime:
    """Return a moment that exists in every time zone.

    Raises:
        Unfit: it is none, or too near the ends of time.
    """
    if not isinstance(data, datetime.datetime):
        raise Unfit
    known = data if data.tzinfo is not None else data.replace(tzinfo=datetime.UTC)
    if not _FIRST <= known <= _LAST:
        raise Unfit
    return data


def day(data: Any) -> datetime.date:
    """Return a day; of a moment, its day.

    Raises:
        Unfit: it is none.
    """
    if isinstance(data, datetime.datetime):
        return moment(data).date()
    if type(data) is not datetime.date or not _FIRST.date() <= data <= _LAST.date():
        raise Unfit
    return data


def _float(data: Any) -> float:
    return data if type(data) is float and math.isfinite(data) else float(number(data))


def _as_it_is(data: Any) -> Any:
    return data


def _nothing(data: Any) -> None:
    if data is not None:
        raise Unfit


def _never(data: Any) -> Any:
    raise Unfit


def _only(cls: type) -> Converter:
    def take(data: Any) -> Any:
        if not isinstance(data, cls):
            raise Unfit
        return data

    return take


def _member(cls: type[enum.Enum]) -> Converter:
    members = {member.value: member for member in cls}

    def take(data: Any) -> Any:
        try:
            return members[data] if data in members else cls(data)
        except (ValueError, TypeError):
            raise Unfit from None

    return take


_KINDS: dict[Any, Converter] = {
    Any: _as_it_is,
    None: _nothing,
    type(None): _nothing,
    bool: _only(bool),
    int: whole,
    float: _float,
    str: text,
    bytes: _only(bytes),
    datetime.datetime: moment,
    datetime.date: day,
    datetime.time: _only(datetime.time),
}
_known: dict[Any, Converter] = {}


def converter(annotation: Any) -> Converter:
    """Return what makes a declared type of what a client sent; it raises `Unfit`."""
    found = _KINDS.get(annotation) or _known.get(annotation)
    if found is None:
        found = _known[annotation] = _make(annotation)
    return found


def _make(annotation: Any) -> Converter:
    origin = get_origin(annotation)
    if origin in (Union, types.UnionType):
        return one_of(tuple(converter(option) for option in get_args(annotation)), get_args(annotation))
    if origin is list:
        return list_of(converter(get_args(annotation)[0]))
    target = origin or annotation
    if isinstance(annotation, TypeVar) or not isinstance(target, type):
        return _as_it_is if annotation is typing.Any else _never
    if issubclass(target, enum.Enum):
        return _member(target)
    if issubclass(target, Sparse) and not issubclass(target, Value):
        return _never  # controls are the server's to make
    if dataclasses.is_dataclass(target):
        return _object(target)
    return _only(target)


def one_of(options: tuple[Converter, ...], kinds: tuple[Any, ...] = ()) -> Converter:
    """Return what takes the first of several types that fits; data that is of one of them already is of that."""

    def take(data: Any) -> Any:
        if type(data) in kinds:
            return options[kinds.index(type(data))](data)
        for option in options:
            try:
                return option(data)
            except Unfit:
                continue
        raise Unfit

    return take


def list_of(item: Converter) -> Converter:
    """Return what takes a list of one type."""

    def take(data: Any) -> Any:
        if type(data) is not list or len(data) > ITEMS:
            raise Unfit
        return [item(element) for element in data]

    return take


def _object(cls: type[Any]) -> Converter:
    fields: dict[str, tuple[str, Converter]] = {}

    def take(data: Any) -> Any:
        if isinstance(data, cls):
            return data
        return cls(**values_of(data, fields or _fill(fields, cls)))

    def careful(data: Any) -> Any:
        try:
            return take(data)
        except (TypeError, ValueError):
            raise Unfit from None  # something is missing, or the class itself refuses it

    return careful


def _fill(fields: dict[str, tuple[str, Converter]], cls: type[Any]) -> dict[str, tuple[str, Converter]]:
    fields.update(field_converters(cls))
    return fields


def values_of(data: Any, fields: dict[str, tuple[str, Converter]]) -> dict[str, Any]:
    """Return the fields that a map has, converted; what is not declared is left out.

    Raises:
        Unfit: it is no map, or a field is not what was declared.
    """
    if type(data) is not dict:
        raise Unfit
    values: dict[str, Any] = {}
    for key, item in data.items():
        field = fields.get(key)
        if field is not None:
            values[field[0]] = field[1](item)
    return values


def field_converters(cls: type[Any], without: tuple[str, ...] = ()) -> dict[str, tuple[str, Converter]]:
    """By the key under which it travels: the name of each field of a dataclass, and what converts it."""
    return {
        field.metadata.get(DATA_KEY, field.name): (field.name, _of_field(cls, field))
        for field in dataclasses.fields(cls)
        if field.name not in without and field.init
    }


def _of_field(cls: type[Any], field: dataclasses.Field[Any]) -> Converter:
    owner = next(c for c in cls.__mro__ if field.name in own_annotations(c))
    take = converter(resolve(field.type, owner.__module__))
    bounds = {name: field.metadata[name] for name in (LEAST, MOST) if name in field.metadata}
    if not bounds:
        return take
    least, most = bounds.get(LEAST, -math.inf), bounds.get(MOST, math.inf)

    def bounded(data: Any) -> Any:
        made = take(data)
        if made is not None and not least <= (len(made) if isinstance(made, (str, list)) else made) <= most:
            raise Unfit
        return made

    return bounded
