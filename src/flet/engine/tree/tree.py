"""One visitor's control tree: what may have changed, and what the client must be told.

What the client has is known without keeping a copy of the page. A property that is set leaves its old value
behind (the *baseline*) in `_pending`; a list, map or value that is read through its control leaves a copy there,
taken before the reader can change it. What somebody else also holds a reference to can change without being read:
such properties are *watched*, and looked at in each update. Everything else costs nothing.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import Any

from flet.engine.declare.control import BaseControl, _set_id, _set_parent
from flet.engine.declare.props import Prop
from flet.engine.declare.sparse import PLAIN_TYPES
from flet.engine.declare.type_check import check_kind
from flet.engine.program.threads import holding_tree
from flet.engine.tree import wire
from flet.engine.tree.diff import Differ, key_of
from flet.engine.tree.encode import Encoder, is_flat
from flet.engine.tree.mount import Members
from flet.engine.tree.patch import Patch
from flet.engine.tree.snapshot import ENUM, LIST, STANDARD, controls_in, is_held, kind_of, snapshot
from flet.engine.tree.update import Update
from flet.engine.tree.watch import Watches

_ABSENT: Any = object()
_NOTHING: dict[str, Any] = {}


class Tree:
    """The controls of one session below its root.

    Args:
        root: the page.
        owner: the session.
    """

    def __init__(self, root: BaseControl, owner: Any) -> None:
        self.root = root
        self.owner = owner
        self.lock = threading.RLock()
        self.lost = False
        """An update failed half-way: the client no longer has what we think, and needs the page afresh."""
        self._pending: dict[int, dict[str, Any]] = {}
        self._watches = Watches()
        self.members = Members(self, self._gone_from, self._forget)
        self._encoder = Encoder(self.members, self._watches, self._unsettled)
        self._flushing = False
        self._again = False

    @property
    def index(self) -> dict[int, BaseControl]:
        """The controls by number."""
        return self.members.index

    # What controls tell the tree

    def set(self, control: BaseControl, prop: Prop, value: Any) -> None:
        """Store a property of a control of this tree, and remember what the client has."""
        name = prop.name
        with self.lock:
            values = control.__dict__
            if not prop.skip or name in control.internals_from:
                before = values.get(name, _ABSENT)
                if before is _ABSENT:
                    before = _default(prop)
                cls = type(before)
                if cls is not type(value) or cls not in PLAIN_TYPES or before != value:
                    self._note(control, name, before)
            values[name] = value

    def read(self, control: BaseControl, name: str, value: Any) -> None:
        """Somebody got hold of a property value that can change inside."""
        if not LIST <= kind_of(type(value)) < STANDARD:
            return
        prop = control._flet_props[name]
        if prop.skip and name not in control.internals_from:
            return
        with self.lock:
            self._note(control, name, value)

    def make(self, control: BaseControl, prop: Prop) -> Any:
        """The value of a property that has a factory and was never set, about to be read."""
        with self.lock:
            value = control.__dict__.get(prop.name, _ABSENT)
            if value is _ABSENT:
                assert prop.factory is not None
                value = control.__dict__[prop.name] = prop.factory()
            self.read(control, prop.name, value)
            return value

    def write(self, control: BaseControl, name: str, value: Any) -> None:
        """Store what the visitor entered; the client has it already."""
        with self.lock:
            self._pending.get(control._i, {}).pop(name, None)
            self._watches.drop(control._i, name)
            control.__dict__[name] = value

    def refuse(self, control: BaseControl, name: str, value: Any) -> None:
        """Forget what the visitor entered, but not that the client shows it: the next update takes it back."""
        with self.lock:
            self._pending.setdefault(control._i, {})[name] = value

    def _note(self, control: BaseControl, name: str, before: Any) -> None:
        pending = self._pending.get(control._i)
        if pending is None:
            pending = self._pending[control._i] = {}
        if name not in pending:
            pending[name] = self._baseline(control, name, before)

    def _baseline(self, control: BaseControl, name: str, value: Any) -> Any:
        """What the client has of a property that has `value` and was not touched since it was sent."""
        known, baseline = self._watches.baseline(control._i, name)
        if known:
            return baseline
        kind = kind_of(type(value))
        if not LIST <= kind < STANDARD:
            return value
        if kind == LIST and not self._watches.is_deep(control._i, name):
            return list(value)
        return snapshot(value, control)

    # Updates

    def flush(self, scope: BaseControl) -> Update:
        """Find what changed in `scope` and below, and pack it.

        Raises:
            Unsendable: a property holds something that has no wire form.
            ValueError: a property is not what its control allows.
        """
        with self.lock:
            if self._flushing:
                self._again = True
                return Update()
            return self._make(Update(), scope, self._send_changes)

    def whole(self, wrap: Callable[[dict[str, Any]], Any], reset: bool = False) -> Update:
        """The whole tree, packed: `wrap` puts the root into a message.

        With `reset` the root has a null for each property that it does not set: a client merges the root into what
        it shows, so that what is left out would keep an earlier value. What is wrong with a control is logged and
        left out: the update that brought it has raised already, and the visitor needs the rest.
        """

        def send(update: Update, scope: BaseControl) -> None:
            root = self._encoder.control(scope)
            if reset:
                for prop in scope._flet_props.values():
                    if not prop.skip and prop.client is None:
                        root.setdefault(prop.name, None)
            update.messages.append(wire.pack(wrap(root), self._encoder.encode))

        with self.lock:
            update = self._make(Update(forgiving=True), self.root, send)
            self.lost = False
            return update

    def wants_again(self) -> bool:
        """Whether a hook asked for an update while one was being made, which has ended."""
        if self._flushing:
            return False
        again, self._again = self._again, False
        return again

    def close(self) -> None:
        """Unmount everything."""
        with self.lock:
            self.members.unmount(self.root)
            self.index.clear()

    def _make(
        self, update: Update, scope: BaseControl, send: Callable[[Update, BaseControl], None]
    ) -> Update:
        self._flushing = True
        self._encoder.update = update
        try:
            with holding_tree():
                failures = self._prepare(scope)
                self._watches.notice(self.index, self._pending)
                send(update, scope)
                self.members.settle(update)
                for control, error in failures:
                    if control._flet_tree is self:
                        update.forgive(error)
        except BaseException:
            self.lost = True
            raise
        finally:
            self._flushing = False
            # What was sent can be as large as the page: nothing here holds on to it.
            del self._encoder.update
        return update

    def _prepare(self, scope: BaseControl) -> list[tuple[BaseControl, Exception]]:
        """Run the hooks; the errors of controls that leave with this update do not matter."""
        failures: list[tuple[BaseControl, Exception]] = []
        for control in tuple(self.members.prepared.values()):
            if self._within(control, scope):
                try:
                    control.before_update()
                except Exception as error:
                    failures.append((control, error))
        return failures

    def _within(self, control: BaseControl, scope: BaseControl) -> bool:
        if scope is self.root and not self.members.isolated:
            return True
        node: BaseControl | None = control
        while node is not None:
            if node is scope:
                return True
            # What an isolated control is itself is its parent's matter; what lies in it is not.
            if node is not control and node._flet_isolated and node.is_isolated():
                return False
            node = node._flet_parent
        return False

    def _send_changes(self, update: Update, scope: BaseControl) -> None:
        index = self.index
        work = update.work = deque(
            i for i in tuple(self._pending) if i in index and self._within(index[i], scope)
        )
        while work:
            i = work.popleft()
            control = index.get(i)
            if control is None or i not in self._pending or update.has_gone(control):
                continue  # what is pending still names the controls that have gone with it
            patch = self._changes(control, self._pending.pop(i), update)
            if patch.ops:
                message = [wire.Action.PATCH_CONTROL, {"id": i, "patch": patch.body()}]
                update.messages.append(wire.pack(message, self._encoder.encode))

    def _changes(self, control: BaseControl, pending: dict[str, Any], update: Update) -> Patch:
        encoder, watches = self._encoder, self._watches
        cls, values, patch = type(control), control.__dict__, Patch()
        differ = Differ(patch, control, update.remove, self._take_over, encoder.enter)
        changeable: list[tuple[str, Any]] = []
        internals_changed = False
        for name, before in pending.items():
            prop = cls._flet_props[name]
            value = values.get(name)
            if self._is_unchanged(control, name, before):
                continue
            if value is not None and type(value) not in prop.checked_types:
                check_kind(control, prop, value)
            if prop.event:
                is_set = value is not None
                if (before is not None) is not is_set:
                    patch.replace((), name, is_set)
                continue
            after = self._form(control, prop, values[name] if name in values else _default(prop))
            if LIST <= kind_of(type(value)) < STANDARD:
                changeable.append((name, after))
            else:
                watches.drop(control._i, name)
            if kind_of(type(before)) == ENUM:
                before = before.value
            internals_changed |= name in cls.internals_from and before != after
            if not prop.skip:
                differ.property(name, before, after)
        for late in cls._flet_late_checks:
            encoder.check(control, late)
        if internals_changed:
            internals = dict(control.wire_internals() or {})
            patch.replace((), "_internals", encoder.snapshot(control, "_internals", internals))
        for name, shown in changeable:
            encoder.watch(control, name, shown)
        return patch

    def _form(self, control: BaseControl, prop: Prop, value: Any) -> Any:
        """The wire form of a property, with its controls left as they are."""
        kind = kind_of(type(value))
        if kind == ENUM:
            return value.value
        if kind == LIST and is_flat(value):
            return list(value)
        if LIST <= kind < STANDARD:
            return self._encoder.snapshot(control, prop.name, value)
        return int(value) if prop.integer and type(value) is float else value

    def _is_unchanged(self, control: BaseControl, name: str, before: Any) -> bool:
        """Whether a list holds the very things that were sent; compared in C, as it may be long."""
        values = control.__dict__
        if type(before) is not list or type(values.get(name)) is not list:
            return False
        if self._watches.is_deep(control._i, name) or before != values[name]:
            return False
        if len(before) <= 64 and [*map(type, before)] != [*map(type, values[name])]:
            return False  # True is equal to 1
        if is_held(values, name):
            self._watches.container(control, name, before, flat=True)
        return True

    def _take_over(self, old: BaseControl, new: BaseControl, parent: BaseControl) -> bool:
        """Let a new control of the same key and type stand in for the old one: it gets its number."""
        update, i = self._encoder.update, old._i
        if type(old) is not type(new) or key_of(old) != key_of(new) or old._flet_tree is not self:
            return False
        if new._flet_tree is not None or new._i or i in update.sent:
            return False
        baselines = self._pending.pop(i, {})
        for name, value in tuple(old.__dict__.items()):
            if name in old._flet_props and name not in baselines:
                baselines[name] = self._baseline(old, name, value)
        self.members.leave(old)
        _set_id(old, 0)
        _set_id(new, i)
        _set_parent(new, parent)
        self.members.arrive(new, update)
        for name, prop in new._flet_props.items():
            if prop.skip and name not in new.internals_from:
                baselines.pop(name, None)
            elif name in new.__dict__ and name not in baselines:
                baselines[name] = snapshot(_default(prop), new)
        for value in tuple(new.__dict__.values()):
            for child in controls_in(value):
                _set_parent(child, new)
        self._pending[i] = {name: before for name, before in baselines.items() if name in new._flet_props}
        update.work.append(i)
        return True

    # What the client had

    def _gone_from(self, i: int) -> list[BaseControl]:
        """The controls that the client has in a control, by what is known of the time before."""
        shown = [*self._pending.get(i, _NOTHING).values(), *self._watches.shown(i)]
        return [control for value in shown for control in controls_in(value)]

    def _unsettled(self, i: int) -> list[BaseControl]:
        """As `_gone_from`, for a control that is sent whole: nothing else is pending any more."""
        gone = self._gone_from(i) if self._pending or self._watches else []
        self._forget(i)
        return gone

    def _forget(self, i: int) -> None:
        self._pending.pop(i, None)
        self._watches.forget(i)


def _default(prop: Prop) -> Any:
    return prop.default if prop.factory is None else prop.factory()
