"""Properties that can change without being read through their control, because somebody else holds them too."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flet.engine.declare.control import BaseControl
from flet.engine.declare.references import is_held
from flet.engine.declare.value import Value
from flet.engine.tree.alike import alike, same_form
from flet.engine.tree.lock import TreeLock
from flet.engine.tree.snapshot import Snapshot, Unsendable, snapshot
from flet.engine.tree.unseen import version_of


class _Container:
    """A list or map, with what was last sent of it."""

    __slots__ = ("flat", "shown")

    def __init__(self, shown: Any, flat: bool) -> None:
        self.shown = shown
        self.flat = flat


class _SharedValue:
    """A value object, once however many properties hold it."""

    __slots__ = ("owners", "shown", "value", "version")

    def __init__(self, value: Value, shown: Snapshot) -> None:
        self.value = value
        self.version = version_of(value)
        self.shown = shown
        self.owners: dict[tuple[int, str], None] = {}


class Watches:
    """The watched properties of one tree, by number of the control and name."""

    def __init__(self) -> None:
        self._containers: dict[int, dict[str, _Container]] = {}
        self._deep: dict[int, set[str]] = {}
        self._values: dict[int, _SharedValue] = {}
        self._held: dict[int, dict[str, _SharedValue]] = {}
        self.noted = (self._containers, self._deep, self._held)
        """All that is known of single controls."""

    def __bool__(self) -> bool:
        """Say whether anything is watched."""
        return bool(self._containers or self._held or self._deep)

    def mark_deep(self, i: int, name: str) -> None:
        """Mark a list or map that holds things which can change inside: comparing its elements is not enough."""
        self._deep.setdefault(i, set()).add(name)

    def is_deep(self, i: int, name: str) -> bool:
        """Say whether `mark_deep` was called since the property was last sent."""
        return i in self._deep and name in self._deep[i]

    def container(self, control: BaseControl, name: str, shown: Any, flat: bool) -> None:
        self._containers.setdefault(control._i, {})[name] = _Container(shown, flat)

    def value(self, control: BaseControl, name: str) -> None:
        value = control.__dict__[name]
        shared = self._values.get(id(value))
        if shared is None or shared.version is None or shared.version != version_of(value):
            shown = snapshot(value, control)
            if shared is None:
                shared = self._values[id(value)] = _SharedValue(value, shown)
            elif not same_form(shared.shown, shown):
                # The other owners have still to be told: this one is kept apart until then.
                shared = _SharedValue(value, shown)
                self._values[id(shared)] = shared
        shared.owners[control._i, name] = None
        self._held.setdefault(control._i, {})[name] = shared

    def snapshot(self, value: Value) -> Snapshot | None:
        """Return the wire form of a shared value, if it is known and still right."""
        shared = self._values.get(id(value))
        if shared is not None and shared.version is not None and shared.version == version_of(value):
            return shared.shown
        return None

    def baseline(self, i: int, name: str) -> tuple[bool, Any]:
        """Say whether a property is watched, and what the client has of it."""
        containers = self._containers.get(i)
        if containers is not None and (found := containers.get(name)) is not None:
            return True, found.shown
        values = self._held.get(i)
        if values is not None and (held := values.get(name)) is not None:
            return True, held.shown
        return False, None

    def shown(self, i: int) -> Iterator[Any]:
        """Return what the client has of the watched containers of a control."""
        for container in self._containers.get(i, {}).values():
            yield container.shown

    def drop(self, i: int, name: str) -> None:
        """Stop watching a property."""
        deep = self._deep.get(i)
        if deep is not None:
            deep.discard(name)
            if not deep:
                del self._deep[i]
        containers = self._containers.get(i)
        if containers is not None and containers.pop(name, None) is not None and not containers:
            del self._containers[i]
        held = self._held.get(i)
        if held is not None and name in held:
            self._release(held.pop(name), i, name)
            if not held:
                del self._held[i]

    def forget(self, i: int) -> None:
        """Stop watching a control."""
        if self._deep:
            self._deep.pop(i, None)
        if self._containers:
            self._containers.pop(i, None)
        if self._held:
            for name, shared in self._held.pop(i, {}).items():
                self._release(shared, i, name)

    def _release(self, shared: _SharedValue, i: int, name: str) -> None:
        shared.owners.pop((i, name), None)
        if not shared.owners:
            for key in (id(shared.value), id(shared)):
                if self._values.get(key) is shared:
                    del self._values[key]

    def notice(
        self,
        index: dict[int, BaseControl],
        pending: dict[int, dict[str, Any]],
        lock: TreeLock,
    ) -> None:
        """Move what has changed to `pending`, with what the client has of it."""
        for i in tuple(self._containers):
            if lock.wanted:
                lock.give_way()
            control, containers = index.get(i), self._containers.get(i)
            if control is None or containers is None:
                continue  # it has left meanwhile
            for name, container in tuple(containers.items()):
                # Asked first: who lets go of it now may have changed it before.
                held = not container.flat or is_held(control.__dict__, name)
                now = control.__dict__.get(name)
                current = now if container.flat and type(now) is list else _form(now, control)
                if container.flat and type(current) is list:
                    same = alike(current, container.shown)
                else:
                    same = same_form(current, container.shown)
                del current
                now = None
                if not same:
                    pending.setdefault(i, {}).setdefault(name, container.shown)
                elif not held:
                    del containers[name]
            if not containers:
                self._containers.pop(i, None)
        for shared in tuple(self._values.values()):
            if lock.wanted:
                lock.give_way()
            version = version_of(shared.value)
            if version is not None and version == shared.version:
                continue
            owner = next((index[i] for i, _ in shared.owners if i in index), None)
            if owner is None:
                continue  # who had it has left meanwhile
            shown = _form(shared.value, owner)
            if shown is None or not same_form(shown, shared.shown):
                for i, name in shared.owners:
                    pending.setdefault(i, {}).setdefault(name, shared.shown)
                if shown is not None:
                    shared.shown = shown
            shared.version = version


def _form(value: Any, control: BaseControl) -> Any:
    """Return the wire form of a value, `None` if it has none: whoever sends it says so."""
    try:
        return snapshot(value, control)
    except (Unsendable, ValueError):
        return None
