"""Fields that the program computes when they are read, by a property or a descriptor.

They are read before an update is compared, while no lock is held. What was read counts until they are read again.
"""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Callable, Iterable
from functools import partial
from types import BuiltinFunctionType, FunctionType, GetSetDescriptorType, MemberDescriptorType
from typing import TYPE_CHECKING, Any

from flet.engine.declare.built_in import entries_in, items_in
from flet.engine.declare.value import MadeOnRead, Value

if TYPE_CHECKING:
    from flet.engine.declare.control import BaseControl

Ask = Callable[["BaseControl", Callable[[], object]], None]
"""Calls code of the program on behalf of a control."""

_STORED = (GetSetDescriptorType, MemberDescriptorType, MadeOnRead, FunctionType, BuiltinFunctionType, type)
_NOTHING: dict[str, Any] = {}
_fields: dict[type, frozenset[str]] = {}


def computed_fields(cls: type) -> frozenset[str]:
    """Return the names of the fields of a dataclass, or a class of values, that are computed."""
    found = _fields.get(cls)
    if found is None:
        found = _fields[cls] = frozenset(name for name in _names(cls) if _is_computed(cls, name))
    return found


def _names(cls: Any) -> Iterable[str]:
    if not issubclass(cls, Value):
        return [field.name for field in dataclasses.fields(cls)]
    return () if cls._sparse else cls._flet_props  # of a sparse one only what was set is sent


def _is_computed(cls: type, name: str) -> bool:
    held = inspect.getattr_static(cls, name, None)
    return not isinstance(held, _STORED) and hasattr(type(held), "__get__")


class Computed:
    """The computed fields of what is on one page, as they were when they were read last."""

    __slots__ = ("_read", "missed")

    def __init__(self) -> None:
        self._read: dict[int, tuple[object, dict[str, Any]]] = {}
        self.missed = False
        """Whether something was left out because nobody had read it yet: another update brings it."""

    def __bool__(self) -> bool:
        """Say whether there are any on the page."""
        return bool(self._read)

    def of(self, value: object) -> dict[str, Any]:
        """Return the computed fields of an object that have been read."""
        found = self._read.get(id(value))
        if found is not None and found[0] is value:
            return found[1]
        self.missed = True
        return _NOTHING

    def read(self, controls: Iterable[BaseControl], ask: Ask) -> None:
        """Read the fields anew of what the controls of the page hold, if they hold any; no lock is held."""
        if not (self._read or self.missed):
            return
        self.missed = False
        reading = _Reading(ask)
        for control in controls:
            for name, value in tuple(control.__dict__.items()):
                if name in control._flet_props and not control._flet_props[name].skip:
                    reading.look(control, value)
        self._read = reading.read


class _Reading:
    """Goes through values and reads what is computed in them."""

    def __init__(self, ask: Ask) -> None:
        self.read: dict[int, tuple[object, dict[str, Any]]] = {}
        self._ask = ask

    def look(self, control: BaseControl, value: Any) -> None:
        for item in self._inside(control, value):
            self.look(control, item)

    def _inside(self, control: BaseControl, value: Any) -> Iterable[Any]:
        cls = type(value)
        if issubclass(cls, (list, tuple, set, frozenset)):
            return items_in(value)
        if issubclass(cls, dict):
            return [item for _, item in entries_in(value)]
        is_record = dataclasses.is_dataclass(cls) and not hasattr(cls, "_flet_parent")
        if not is_record or id(value) in self.read:
            return ()
        found: dict[str, Any] = {}
        computed = computed_fields(cls)
        for name in computed:
            self._ask(control, partial(_store, found, name, value))
        if computed:
            self.read[id(value)] = value, found
        if issubclass(cls, Value):
            return [*value.__dict__.values(), *found.values()]
        stored = (field.name for field in dataclasses.fields(cls) if field.name not in computed)
        return [*(object.__getattribute__(value, name) for name in stored), *found.values()]


def _store(found: dict[str, Any], name: str, value: object) -> None:
    found[name] = object.__getattribute__(value, name)
