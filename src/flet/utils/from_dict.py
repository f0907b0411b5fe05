"""Dataclasses from maps."""

import dataclasses
import typing
from typing import Any, Literal, TypeVar, get_origin

from flet.engine.declare.annotations import resolve
from flet.engine.declare.converter import Unfit, convert

T = TypeVar("T")


def is_literal(value: Any) -> bool:
    """Say whether an annotation is a `Literal`."""
    return get_origin(value) is Literal


def convert_value(field_type: Any, value: Any) -> Any:
    """Return a value as an annotation says, where it can be that."""
    if isinstance(value, dict) and dataclasses.is_dataclass(field_type):
        return from_dict(typing.cast("type[Any]", field_type), value)
    try:
        return convert(value, field_type)
    except Unfit:
        return value


def from_dict(cls: type[T], data: Any) -> T:
    """Make a dataclass of a map, also of maps and lists in it; other keys are passed over."""
    fields = dataclasses.fields(cls)  # type: ignore[arg-type]
    types = {field.name: resolve(field.type, cls.__module__) for field in fields}
    return cls(**{name: convert_value(types[name], value) for name, value in data.items() if name in types})
