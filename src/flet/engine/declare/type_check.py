"""Whether values are of the kinds that their properties were declared for.

What is not travels all the same, as it does with Flet, and a browser passes it over without a word; so a warning says
where it is. Only kinds are looked at, and only what no client can make sense of counts: a control where a list belongs,
a word that an enum does not have. Types that fit are remembered with the property, so that each is looked at once.
"""

from __future__ import annotations

import dataclasses
import enum
import re
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any

from flet.engine.declare.annotations import ColorNames, lookup, resolve
from flet.engine.declare.built_in import built_in, items_in
from flet.engine.declare.control import BaseControl
from flet.engine.declare.props import Prop
from flet.engine.declare.sparse import PLAIN_TYPES, not_allowed
from flet.engine.declare.value import Value
from flet.engine.declare.warn_program import warn_program
from flet.engine.declare.when_unlocked import when_unlocked

_HEX = re.compile(r"(#|0x)([0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})")
_known_colors: set[str] = set()
_LISTS = (list, tuple, set, frozenset)
_READ = (Sequence, Iterable)


class MisfitWarning(UserWarning):
    """A property has a value that a browser does not understand. `python -W error` makes errors of warnings."""


@dataclasses.dataclass
class Kinds:
    """The kinds of values that an annotation allows."""

    anything: bool = False
    function: bool = False
    map: bool = False
    text: bool = False
    number: bool = False
    flag: bool = False
    items: Kinds | None = None
    controls: list[type[BaseControl]] = dataclasses.field(default_factory=list)
    enums: list[type[enum.Enum]] = dataclasses.field(default_factory=list)
    values: list[type] = dataclasses.field(default_factory=list)
    others: list[type] = dataclasses.field(default_factory=list)
    colors: bool = False
    """Whether a text names a colour."""

    def words(self) -> str:
        """Return what is allowed."""
        parts = ["text"] if self.text else []
        parts += ["a number"] if self.number else []
        parts += ["True or False"] if self.flag else []
        parts += [_members(each) for each in self.enums if not (self.text and issubclass(each, str))]
        parts += [f"ft.{each.__name__}" for each in self.values]
        parts += [each.__name__ for each in self.others]
        parts += [f"ft.{each.__name__}" if each._c else "a control" for each in self.controls]
        parts += [f"a list of which each is {self.items.words()}"] if self.items else []
        parts += ["a map"] if self.map and not parts else []
        parts += ["a function"] if self.function else []
        return " or ".join(dict.fromkeys(parts))


def check_kind(owner: object, prop: Prop, value: Any) -> None:
    """Say so if a value is not of a kind that its property was declared for.

    Raises:
        ValueError: it is a class where an object of it belongs, which cannot be sent.
    """
    kinds = prop.kinds
    if kinds is None:
        declared = resolve(prop.field.type, prop.owner.__module__)
        kinds = prop.kinds = Kinds(function=True) if prop.event else _kinds(declared)
    if kinds.colors and type(value) is str and value in _known_colors:
        return
    if isinstance(value, _LISTS) and kinds.items is not None:
        for item in _samples(value, prop.checked_item_types):
            if not _fits(kinds.items, item):
                _complain(
                    owner, prop, value, f"a list of which each is {kinds.items.words()}", kinds.items, item
                )
            elif _fits_by_type(kinds.items, item):
                prop.checked_item_types = prop.checked_item_types | {type(item)}
                if isinstance(item, BaseControl) and not prop.event and not prop.skip:
                    prop.sent_item_types = prop.sent_item_types | {type(item)}
    elif not _fits(kinds, value):
        _complain(owner, prop, value, kinds.words(), kinds, value)
    elif kinds.colors and type(value) is str:
        if value not in _known_colors:
            _known_colors.add(value)  # each is told once, however many controls have it
            if not _is_color(kinds, value):
                _complain(owner, prop, value, "a colour: a member of ft.Colors or #rrggbb", kinds, value)
    elif _fits_by_type(kinds, value):
        prop.checked_types = prop.checked_types | {type(value)}
        if prop.as_it_is and type(value) in PLAIN_TYPES:
            prop.sent_types = prop.sent_types | {type(value)}


def _complain(owner: object, prop: Prop, value: Any, words: str, kinds: Kinds, misfit: Any) -> None:
    error = not_allowed(owner, prop.name, value, f"{words}{_hint(kinds, misfit)}")
    if isinstance(misfit, type):
        raise error
    when_unlocked(partial(warn_program, str(error), MisfitWarning, prop.name))


def _samples(values: Any, known: frozenset[type]) -> list[Any]:
    """Return what has to be looked at: of a long list one element of each type, found at the speed of C."""
    items: Any = values if type(values) is list else items_in(values)
    unknown = {*map(type, items)} - known - {type(None)}
    if not unknown:
        return []
    if len(items) > 8:
        items = {type(item): item for item in items}.values()
    return [item for item in items if type(item) in unknown]


def _kinds(annotation: Any) -> Kinds:
    kinds = Kinds()
    for part in _parts(annotation):
        origin = typing.get_origin(part) or part
        if origin in _LISTS or origin in _READ:
            args = [arg for arg in typing.get_args(part) if arg is not ...]
            kinds.items = _kinds(args[0]) if len(args) == 1 else Kinds(anything=True)
        elif origin in (dict, typing.Mapping):
            kinds.map = True
        elif origin is Callable or origin is typing.Callable:
            kinds.function = True
        elif (
            origin in (Any, object) or not isinstance(origin, type) or getattr(origin, "_is_protocol", False)
        ):
            kinds.anything = True
        elif issubclass(origin, BaseControl):
            kinds.controls.append(origin)
        elif issubclass(origin, enum.Enum):
            kinds.enums.append(origin)
        elif issubclass(origin, bool):
            kinds.flag = True
        elif issubclass(origin, (int, float)):
            kinds.number = True
        elif issubclass(origin, str):
            kinds.text = True
        elif issubclass(origin, Value) or dataclasses.is_dataclass(origin):
            kinds.values.append(origin)
        else:
            kinds.others.append(origin)
    kinds.colors = kinds.text and any(issubclass(each, ColorNames) for each in kinds.enums)
    return kinds


def _parts(annotation: Any) -> Iterator[Any]:
    """Return the members of a union, `None` left out."""
    if typing.get_origin(annotation) in (typing.Union, types.UnionType):
        for arg in typing.get_args(annotation):
            yield from _parts(arg)
    elif annotation is not type(None):
        yield annotation


def _fits(kinds: Kinds, value: Any) -> bool:
    if kinds.anything or value is None:
        return True
    if isinstance(value, type):
        return False
    if isinstance(value, BaseControl):
        # What a component returns stands where its result belongs, which may be a list.
        return bool(kinds.controls) or (kinds.items is not None and value._c == "C")
    if isinstance(value, enum.Enum):
        return any(isinstance(value, each) for each in kinds.enums) or _fits(kinds, value._value_)
    value = built_in(value)
    if isinstance(value, bool):
        return bool(kinds.flag or kinds.number or kinds.text or kinds.enums or kinds.values)
    if isinstance(value, str):
        return (
            bool(kinds.text or kinds.others)
            or _is_member(kinds, value)
            or (kinds.number and _is_number(value))
        )
    if isinstance(value, (int, float)):
        scalar = kinds.number or kinds.flag or kinds.text or kinds.others
        return bool(scalar) or _is_member(kinds, value)
    if isinstance(value, Value):
        return bool(kinds.values or kinds.map or kinds.others)
    if isinstance(value, dict):
        return bool(kinds.map or kinds.values)
    if isinstance(value, _LISTS):
        return kinds.items is not None
    return not callable(value) or kinds.function


def _fits_by_type(kinds: Kinds, value: Any) -> bool:
    """Say whether everything of this value's type fits."""
    if kinds.anything or (isinstance(value, str) and kinds.text):
        return True
    if isinstance(value, enum.Enum):
        return any(isinstance(value, each) for each in kinds.enums)
    if isinstance(value, bool):
        return True  # one is as good as the other
    if isinstance(value, (int, float)):
        return kinds.number
    return not isinstance(value, (str, *_LISTS))


def _is_member(kinds: Kinds, value: Any) -> bool:
    wanted = value.lower() if isinstance(value, str) else value
    return any(wanted in {_lower(built_in(member._value_)) for member in each} for each in kinds.enums)


def _lower(value: Any) -> Any:
    return value.lower() if isinstance(value, str) else value


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _members(cls: type[enum.Enum]) -> str:
    names = [member.name for member in cls]
    if not names:
        return "an icon such as ft.Icons.ADD"
    return f"a member of ft.{cls.__name__}" + (f" ({', '.join(names)})" if len(names) <= 12 else "")


def _hint(kinds: Kinds, value: Any) -> str:
    """Return what was probably meant."""
    value = built_in(value)
    if isinstance(value, type) and issubclass(value, (BaseControl, Value)):
        return f"; to make one write {value.__name__}()"
    if isinstance(value, str) and kinds.enums:
        names = {
            member.name.lower(): f"ft.{each.__name__}.{member.name}"
            for each in kinds.enums
            for member in each
        }
        from difflib import get_close_matches

        near = get_close_matches(value.lower().replace(" ", "_"), names, n=1, cutoff=0.5)
        if not near and hasattr(lookup("Icons", __name__), value.upper()):
            return f"; did you mean ft.Icons.{value.upper()}?"
        return f"; did you mean {names[near[0]]}?" if near else ""
    if isinstance(value, str) and _takes_any(kinds):
        return f"; for text write ft.Text({value!r})"
    if isinstance(value, BaseControl) and kinds.items is not None and kinds.items.controls:
        return "; put it into square brackets"
    if isinstance(value, _LISTS) and _takes_any(kinds):
        return "; a Row or a Column holds several"
    if isinstance(value, types.CoroutineType):
        value.close()
        return "; leave out the brackets behind the function's name"
    if not isinstance(value, (str, enum.Enum)):
        return ""
    constant = str(built_in(value._value_ if isinstance(value, enum.Enum) else value)).upper()
    found = next((each for each in kinds.values if constant.isidentifier() and hasattr(each, constant)), None)
    return f"; did you mean ft.{found.__name__}.{constant}?" if found else ""


def _is_color(kinds: Kinds, text: str) -> bool:
    name = text.partition(",")[0].strip().lower()
    return not name or _HEX.fullmatch(name) is not None or _is_member(kinds, name)


def _takes_any(kinds: Kinds) -> bool:
    return any(not each._c for each in kinds.controls)
