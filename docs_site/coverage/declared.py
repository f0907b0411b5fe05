"""What the Python declarations of the controls have: properties, events and methods that reach the client."""

from __future__ import annotations

import importlib
import inspect
import re
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args

from docs_site.catalogue import public_names
from flet.controls.page.base_page import BasePage
from flet.controls.theme.theme import Theme
from flet.engine.declare.annotations import resolve
from flet.engine.declare.control import BaseControl
from flet.engine.declare.sparse import Sparse

_BASES = (BasePage,)
"""Public classes that only others are made of."""

_INVOKED = re.compile(r'_invoke_method\(\s*"(\w+)"')


@dataclass(frozen=True)
class Member:
    """Something that a control declares and the client is to see to."""

    kind: str
    """`property`, `event` or `method`."""
    name: str
    """Name on the wire: an event's is without `on_`."""
    shared: bool
    """Whether it comes from what many controls have in common."""


@cache
def control_types() -> dict[str, type[BaseControl]]:
    """Public name, as in `Text` or `canvas.Text`, -> the class of a control or service."""
    found: dict[str, type[BaseControl]] = {}
    for path, home in public_names().items():
        if not home.startswith(("flet.controls.", "flet.canvas")):
            continue
        module, _, name = path.rpartition(".")
        cls = getattr(importlib.import_module(module), name)
        if (
            inspect.isclass(cls)
            and issubclass(cls, BaseControl)
            and vars(cls).get("_c")
            and cls not in _BASES
        ):
            found[path.removeprefix("flet.")] = cls
    return dict(sorted(found.items()))


@cache
def members(name: str) -> tuple[Member, ...]:
    """What a type declares, its bases' included, in the order of the declarations."""
    cls = control_types()[name]
    found = []
    for field, prop in cls._flet_props.items():
        if prop.skip or field.startswith("_"):
            continue
        kind, wire = ("event", field.removeprefix("on_")) if prop.event else ("property", field)
        found.append(Member(kind, wire, _is_shared(prop.owner)))
    for base in cls.__mro__:
        if base is not BaseControl and base.__module__.startswith("flet."):
            invoked = [method for value in vars(base).values() for method in _invoked_by(value)]
            found += [Member("method", method, _is_shared(base)) for method in invoked]
    return tuple(dict.fromkeys(found))


@cache
def themes() -> dict[str, tuple[Member, ...]]:
    """Property of `Theme` -> what the component's theme in it has; under the empty name, what `Theme` itself has."""
    found: dict[str, type[Any]] = {"": Theme}
    for name, prop in Theme._flet_props.items():
        held: set[type[Any]] = set()
        _collect(resolve(prop.field.type, _module_of(Theme, name)), held)
        for cls in held:
            if name.endswith("_theme") and cls.__name__.endswith("Theme"):
                found[name] = cls
    return {
        name: tuple(Member("property", field, False) for field in cls._flet_props)
        for name, cls in found.items()
    }


@cache
def names_within(name: str) -> frozenset[str]:
    """Names of everything that a type and the values and controls in it declare, events without `on_`."""
    seen: set[type[Any]] = set()
    waiting: list[type[Any]] = [control_types()[name]]
    while waiting:
        one = waiting.pop()
        if one not in seen:
            seen.add(one)
            waiting += _parts(one)
    return frozenset(field.removeprefix("on_") for one in seen for field in one._flet_props)


@cache
def holders(name: str) -> frozenset[str]:
    """Types in which a control of this type can stand by the annotations of their properties, however deep."""
    held: set[type[Any]] = {control_types()[name]}
    while more := {cls for cls, within in _all_parts().items() if within & held} - held:
        held |= more
    return frozenset(one for one, cls in control_types().items() if cls in held and one != name)


@cache
def _all_parts() -> dict[type[Any], frozenset[type[Any]]]:
    return {cls: _parts(cls) for cls in control_types().values()}


def _parts(cls: type[Any]) -> frozenset[type[Any]]:
    """Classes of values and controls that the properties of a class can hold by their annotations."""
    found: set[type[Any]] = set()
    for prop in cls._flet_props.values():
        if not prop.event:
            _collect(resolve(prop.field.type, _module_of(cls, prop.name)), found)
    return frozenset(found)


def _invoked_by(value: object) -> list[str]:
    return _INVOKED.findall(inspect.getsource(value)) if inspect.isfunction(value) else []


def _module_of(cls: type[Any], name: str) -> str:
    return next((c.__module__ for c in cls.__mro__ if name in c.__dict__.get("__annotations__", {})), "flet")


def _collect(annotation: Any, found: set[type[Any]]) -> None:
    if inspect.isclass(annotation) and issubclass(annotation, Sparse):
        # a property that holds any control says nothing of what is in it
        if getattr(annotation, "_c", True):
            found.add(annotation)
        return
    for part in get_args(annotation):
        _collect(part, found)


def _is_shared(cls: type[Any]) -> bool:
    return cls is BaseControl or cls.__module__.startswith("flet.controls.base.")
