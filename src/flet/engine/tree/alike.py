"""Whether two lists or two wire forms are the same, without asking classes of the program."""

from __future__ import annotations

import datetime
import operator
from typing import Any

from flet.engine.declare.built_in import own_equality
from flet.engine.declare.control import BaseControl
from flet.engine.declare.sparse import PLAIN_TYPES
from flet.engine.tree.kinds import CONTROL, kind_of
from flet.engine.tree.moment import Moment

_CALM = PLAIN_TYPES | {Moment, datetime.datetime, datetime.date, datetime.time, datetime.timedelta}
"""Types of wire forms that tell whether they are equal without code of the program."""


def alike(one: list[Any], other: list[Any]) -> bool:
    """Say whether two lists hold the very same things, compared in C as they may be long.

    No `__eq__` of the program's classes is asked: it may take its time, and does not tell what was sent. Lists in
    which such objects are equal, not the same, count as different.
    """
    if len(one) != len(other):
        return False
    if own_equality:
        return all(map(operator.is_, one, other)) or all(map(_is_same, one, other))
    if one and kind_of(type(one[0])) is CONTROL:  # properties hold controls or plain values
        return one == other
    types = [*map(type, one)]
    if types != [*map(type, other)]:
        return False  # 1 == True == 1.0, and a class of the program's may be equal to anything
    if any(issubclass(cls, (list, dict)) for cls in {*types}):
        return all(map(same_form, one, other))
    return one == other


def _is_same(one: Any, other: Any) -> bool:
    return one is other or (type(one) is type(other) and type(one) in _CALM and bool(one == other))


def same_form(one: Any, other: Any) -> bool:
    """Say whether two wire forms are the same; `True` and `1` are two things."""
    if type(one) is list and type(other) is list:
        return len(one) == len(other) and all(map(same_form, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same_form(item, other[key]) for key, item in one.items())
    if isinstance(one, BaseControl) or isinstance(other, BaseControl):
        return one is other
    return type(one) is type(other) and bool(one == other)
