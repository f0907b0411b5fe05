"""Properties whose values can change without being set: lists, maps and value objects."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

from flet.engine.declare.props import Prop
from flet.engine.declare.sparse import PLAIN_TYPES
from flet.engine.declare.value import is_constant, own_copy

if TYPE_CHECKING:
    from flet.engine.declare.control import BaseControl


class WatchedProp:
    """A property whose value can change inside: reading it tells the tree to look at it at the next update."""

    __slots__ = ("default", "factory", "name", "prop")

    def __init__(self, prop: Prop) -> None:
        self.prop = prop
        self.name = prop.name
        self.default = prop.default
        self.factory = prop.factory

    def __get__(self, owner: BaseControl | None, cls: type | None = None) -> Any:
        if owner is None:
            if self.factory is not None:
                raise AttributeError(self.name)
            return self.default
        values = owner.__dict__
        value = values.get(self.name, values)
        if value is values:
            if self.factory is None:
                return self.default
            tree = owner._flet_tree
            if tree is not None:
                return tree.make(owner, self.prop)
            value = values[self.name] = self.factory()
            return value
        if type(value) in PLAIN_TYPES:
            return value
        tree = owner._flet_tree
        if tree is not None:
            tree.read(owner, self.name, value)
        return value

    def __set__(self, owner: BaseControl, value: Any) -> None:
        from flet.engine.declare.control import BaseControl  # a subclass may have a `__setattr__` of its own

        BaseControl.__setattr__(owner, self.name, value)


class LentProp(WatchedProp):
    """A property that may hold a constant, which many controls share until somebody reads it: he gets a copy."""

    __slots__ = ()

    def __get__(self, owner: BaseControl | None, cls: type | None = None) -> Any:
        if owner is not None and is_constant(lent := owner.__dict__.get(self.name)):
            with owner._flet_tree.lock if owner._flet_tree is not None else nullcontext():
                if owner.__dict__[self.name] is lent:  # or another thread has been here
                    owner.__dict__[self.name] = own_copy(lent)
        return super().__get__(owner, cls)


def watched(prop: Prop) -> WatchedProp:
    """Return how a property of a control is read whose value can change inside."""
    return LentProp(prop) if prop.lent else WatchedProp(prop)
