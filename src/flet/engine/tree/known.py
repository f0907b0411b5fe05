"""What the client has of one visitor's controls, known without keeping a copy of the page.

A property that is set leaves its old value behind (the *baseline*) in `pending`; a list, map or value that is read
through its control leaves a copy there, taken before the reader can change it. What somebody else also holds a
reference to can change without being read: such properties are *watched*, and looked at in each update. Everything
else costs nothing.
"""

from __future__ import annotations

from typing import Any

from flet.engine.declare.control import BaseControl
from flet.engine.declare.props import Prop
from flet.engine.declare.sparse import PLAIN_TYPES
from flet.engine.tree.computed import Computed
from flet.engine.tree.kinds import LIST, STANDARD, kind_of
from flet.engine.tree.lock import TreeLock
from flet.engine.tree.mount import Members
from flet.engine.tree.patch import AGAIN
from flet.engine.tree.snapshot import controls_in, snapshot, standard_form
from flet.engine.tree.succession import ENTERED, RENDERED
from flet.engine.tree.watch import Watches

_ABSENT: Any = object()
_NOTHING: dict[str, Any] = {}


class Known:
    """What the client has of the controls of one tree."""

    members: Members
    """Who is in the tree."""

    index: dict[int, BaseControl]
    """The controls by number."""

    def __init__(self) -> None:
        self.lock = TreeLock()
        self.pending: dict[int, dict[str, Any]] = {}
        self.watches = Watches()
        self.computed = Computed()
        """What the program computes of what is on the page."""
        self._left_out: dict[int, dict[str, Any]] = {}
        self.renewed: set[int] = set()
        """Numbers of the controls in whose place another has come, which is still to be compared."""

        self.noted = (self.pending, self._left_out, self.renewed, *self.watches.noted)
        """All that is known of single controls; most of it is empty most of the time."""

    def set(self, control: BaseControl, prop: Prop, value: Any) -> None:
        """Store a property of a control of this tree, and remember what the client has."""
        name, values = prop.name, control.__dict__
        unset = _ABSENT if name in values else prop.unset()
        lock = self.lock
        if not lock.try_acquire(False):
            lock.wait()
        try:
            if not prop.skip or name in control.internals_from:
                before = values.get(name, unset)
                cls = type(before)
                if cls is not type(value) or cls not in PLAIN_TYPES or before != value:
                    self._note(control, name, before)
                elif prop.again and name not in self.pending.get(control._i, ()):
                    self._note(control, name, AGAIN)
            values[name] = value
        finally:
            lock.release()

    def read(self, control: BaseControl, name: str, value: Any) -> None:
        """Somebody got hold of a property value that can change inside."""
        if self._can_change(control, name, value):
            with self.lock:
                # Or another thread has put something else in its place meanwhile, and the client may have that.
                if control.__dict__.get(name) is value:
                    self._note(control, name, value)

    @staticmethod
    def _can_change(control: BaseControl, name: str, value: Any) -> bool:
        """Say whether a value can change inside, and the client hears of it."""
        kind = type(value)
        if kind in PLAIN_TYPES or not LIST <= kind_of(kind) < STANDARD:
            return False
        return not control._flet_props[name].skip or name in control.internals_from

    def make(self, control: BaseControl, prop: Prop) -> Any:
        """Return the value of a property that has a factory and was never set, about to be read."""
        made = prop.unset()
        with self.lock:
            value = control.__dict__.setdefault(prop.name, made)
            if self._can_change(control, prop.name, value):
                self._note(control, prop.name, value)
            return value

    def write(self, control: BaseControl, name: str, value: Any) -> None:
        """Store what the visitor entered; the client has it already."""
        if control._flet_tree is None:
            control.__dict__[name] = value
            return
        with self.lock:
            self.pending.get(control._i, {}).pop(name, None)
            self._left_out.get(control._i, {}).pop(name, None)
            self.watches.drop(control._i, name)
            values = control.__dict__
            if name in values.get(RENDERED, ()):
                values.setdefault(ENTERED, {}).setdefault(name, values.get(name))
            values[name] = value

    def refuse(self, control: BaseControl, name: str, value: Any) -> None:
        """Forget what the visitor entered, but not that the client shows it: the next update takes it back."""
        with self.lock:
            if self.members.is_member(control):
                self.pending.setdefault(control._i, {})[name] = value

    def is_settled(self, i: int) -> bool:
        """Say whether the client has the properties of a control as they are, but for what can change unseen."""
        return i not in self.pending and i not in self._left_out

    def _note(self, control: BaseControl, name: str, before: Any) -> None:
        i = control._i
        pending = self.pending.get(i)
        if pending is None:
            found = self.index.get(i)
            if found is None or found.__dict__ is not control.__dict__:
                return  # it is leaving
            pending = self.pending[i] = {}
        if name not in pending:
            pending[name] = self.baseline(control, name, before)

    def baseline(self, control: BaseControl, name: str, value: Any) -> Any:
        """Return what the client has of a property that has `value` and was not touched since it was sent."""
        if self._left_out and name in (held := self._left_out.get(control._i, _NOTHING)):
            return held.pop(name)
        if self.watches:
            known, baseline = self.watches.baseline(control._i, name)
            if known:
                return baseline
        if type(value) in PLAIN_TYPES:
            return value
        kind = kind_of(type(value))
        if not LIST <= kind < STANDARD:
            return standard_form(value) if kind == STANDARD else value
        if kind == LIST and not self.watches.is_deep(control._i, name):
            return list(value)
        return snapshot(value, control)

    def leave_out(self, control: BaseControl, name: str, before: Any) -> None:
        """Leave out a property that cannot be sent as it is: the client keeps what it had, until it is set again."""
        self.watches.drop(control._i, name)
        self._left_out.setdefault(control._i, {})[name] = before

    def gone_from(self, i: int) -> list[BaseControl]:
        """Return the controls that the client has in a control, by what is known of the time before."""
        shown = [*self.pending.get(i, _NOTHING).values(), *self.watches.shown(i)]
        return [control for value in shown for control in controls_in(value)]

    def unsettled(self, i: int) -> list[BaseControl]:
        """As `gone_from`, for a control that is sent whole: nothing else is pending any more."""
        pending, left_out, renewed, containers, deep, held = self.noted
        if not (i in pending or i in left_out or i in renewed or i in containers or i in deep or i in held):
            return []
        gone = self.gone_from(i)
        self.forget(i)
        return gone

    def forget(self, i: int) -> None:
        """Note nothing any more of what the client has of a control."""
        self.pending.pop(i, None)
        self._left_out.pop(i, None)
        self.renewed.discard(i)
        self.watches.forget(i)
