"""Questions about functions and types."""

import dataclasses
import enum
import inspect
import types
import typing
from typing import Any, get_args, get_origin


def get_param_count(fn: Any) -> int | None:
    """Return how many parameters a function takes; none where that cannot be told."""
    try:
        return len(inspect.signature(fn).parameters)
    except (TypeError, ValueError):
        return None


def is_enum(tp: Any) -> bool:
    """Say whether a type is an enum."""
    return isinstance(tp, type) and issubclass(tp, enum.Enum)


def resolve_actual_type(tp: Any) -> Any:
    """Return the type that `X | None` is about."""
    others = [one for one in get_args(tp) if one is not type(None)]
    is_union = get_origin(tp) in (typing.Union, types.UnionType)
    return others[0] if is_union and others else tp


def patch_dataclass(obj: Any, patch: dict[str, Any]) -> None:
    """Set fields of a dataclass, also of those inside it."""
    names = {field.name for field in dataclasses.fields(obj)}
    for name, value in patch.items():
        if name not in names:
            continue
        inner = getattr(obj, name)
        if isinstance(value, dict) and dataclasses.is_dataclass(inner):
            patch_dataclass(inner, value)
        else:
            setattr(obj, name, value)
