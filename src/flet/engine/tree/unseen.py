"""Whether the value of a property can change while nobody sees it."""

from __future__ import annotations

from typing import Any

from flet.engine.declare.built_in import hashes_plainly
from flet.engine.declare.references import is_held
from flet.engine.declare.sparse import PLAIN_TYPES
from flet.engine.declare.value import Value
from flet.engine.tree.computed import computed_fields
from flet.engine.tree.kinds import DICT, ENUM, KNOWN_KINDS, LIST, PLAIN, RECORD, VALUE, kind_of


def parts_held(value: Any) -> bool:
    """Say whether something inside `value` can change unseen: somebody else keeps it, or the program computes it."""
    kind = kind_of(type(value))
    if type(value) is list:
        return any(
            kind_of(type(value[i])) in (LIST, DICT, VALUE, RECORD)
            and (is_held(value, i) or parts_held(value[i]))
            for i in range(len(value))
        )
    if kind is LIST or kind is RECORD:
        return True
    if kind is DICT:
        return type(value) is not dict or not hashes_plainly(value) or _any_held(value)
    return kind is VALUE and (bool(computed_fields(type(value))) or _any_held(value.__dict__))


def _any_held(holder: dict[Any, Any]) -> bool:
    if PLAIN_TYPES.issuperset(map(type, holder.values())):
        return False
    for key in tuple(holder):
        cls = type(holder[key])  # nothing here may keep what is in it, or it would be taken for held
        kind = KNOWN_KINDS.get(cls) or kind_of(cls)
        if (
            not (kind is PLAIN or kind is ENUM)
            and LIST <= kind <= RECORD
            and not (kind is VALUE and holder[key]._version < 0)  # a constant
            and (is_held(holder, key) or parts_held(holder[key]))
        ):
            return True
    return False


def version_of(value: Value) -> tuple[Any, ...] | None:
    """Something that differs once the value or one inside it is changed.

    `None` if a list or map in it could change unseen, or the program computes some of it.
    """
    if computed_fields(type(value)):
        return None
    inner: list[Any] = [value._version]
    for item in tuple(value.__dict__.values()):
        kind = kind_of(type(item))
        if kind == VALUE:
            version = version_of(item)
            if version is None:
                return None
            inner.append(version)
        elif kind in (LIST, DICT, RECORD):
            return None
    return tuple(inner)
