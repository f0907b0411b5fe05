"""One visitor's control tree: who is in it, what may have changed, and what the client must be told.

What the client has is known without keeping a copy of the page. A property that is set leaves its old value
behind (the *baseline*) in `_pending`; a list, map or value that is read through its control leaves a copy there,
taken before the reader can change it. What somebody else also holds a reference to can change without being read:
such properties are *watched*, and looked at in each update. Everything else costs nothing.
"""

from __future__ import annotations

import itertools
import logging
import threading
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any, Protocol

from flet.engine import wire
from flet.engine.control import BaseControl, _set_id, _set_parent, _set_tree
from flet.engine.diff import Differ, key_of
from flet.engine.freeze import (
    CONTROL,
    DICT,
    ENUM,
    LIST,
    PLAIN,
    STANDARD,
    VALUE,
    Kind,
    Unsendable,
    controls_in,
    freeze,
    is_held,
    kind_of,
    parts_held,
)
from flet.engine.patch import Patch
from flet.engine.props import Prop
from flet.engine.sparse import PLAIN_TYPES, not_allowed
from flet.engine.watch import Watches

logger = logging.getLogger("flet")

_ABSENT: Any = object()
_NOTHING: dict[str, Any] = {}


class Owner(Protocol):
    """What a tree needs of the session that it belongs to."""

    def update(self, control: BaseControl) -> None: ...
    def send_changes(self, scope: BaseControl) -> None: ...
    async def invoke(
        self, control: BaseControl, name: str, arguments: dict[str, Any] | None, timeout: float | None
    ) -> Any: ...
    def data_channel(self, channel_id: int) -> Any: ...
    def hook_failed(self, error: BaseException, control: BaseControl) -> None: ...


class Flush:
    """The outcome of an update: packed messages, and the controls that came and went."""

    __slots__ = ("messages", "mounted")

    def __init__(self) -> None:
        self.messages: list[bytes] = []
        self.mounted: list[BaseControl] = []


class Tree:
    """The controls of one session below its root."""

    def __init__(self, root: BaseControl, owner: Any) -> None:
        self.root = root
        self.owner = owner
        self.lock = threading.RLock()
        self.index: dict[int, BaseControl] = {}
        self.lost = False
        """An update failed half-way: the client no longer has what we think, and needs the page afresh."""
        self._ids = itertools.count(3)
        self._next_id = 3
        self._pending: dict[int, dict[str, Any]] = {}
        self._watches = Watches()
        self._deep: set[tuple[int, str]] = set()
        self._prepared: dict[int, BaseControl] = {}
        self._isolated = 0
        self._flushing = False
        self._forgiving = False
        self._again = False
        self._flush = Flush()
        self._sent_now: set[int] = set()
        self._removed: list[BaseControl] = []
        self._moved: list[tuple[BaseControl, BaseControl]] = []
        self._work: deque[int] = deque()

    # What controls tell the tree

    def set(self, control: BaseControl, prop: Prop, value: Any) -> None:
        """Store a property of a control of this tree, and remember what the client has."""
        name = prop.name
        with self.lock:
            values = control.__dict__
            if not prop.skip or name in control.internals_from:
                before = values.get(name, _ABSENT)
                if before is _ABSENT:
                    before = prop.default if prop.factory is None else prop.factory()
                cls = type(before)
                if cls is not type(value) or cls not in PLAIN_TYPES or before != value:
                    self._note(control, name, before)
            values[name] = value

    def read(self, control: BaseControl, name: str, value: Any) -> None:
        """Somebody got hold of a property value that can change inside."""
        if kind_of(type(value)) < LIST or kind_of(type(value)) >= STANDARD:
            return
        prop = control._props[name]
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

    def _note(self, control: BaseControl, name: str, before: Any) -> None:
        pending = self._pending.get(control._i)
        if pending is None:
            pending = self._pending[control._i] = {}
        if name not in pending:
            known, baseline = self._watches.baseline(control._i, name)
            pending[name] = baseline if known else self._baseline(control, name, before)

    def _baseline(self, control: BaseControl, name: str, value: Any) -> Any:
        """What the client has, given that `value` is what was sent and has not changed since."""
        kind = kind_of(type(value))
        if kind < LIST or kind >= STANDARD:
            return value
        if kind == LIST and (control._i, name) not in self._deep:
            return list(value)
        return freeze(value, control)

    # Updates

    def flush(self, scope: BaseControl) -> Flush:
        """Find what changed in `scope` and below, and pack it.

        Raises:
            Unsendable: a property holds something that has no wire form.
            ValueError: a property is not what its control allows.
        """
        with self.lock:
            if self._flushing:
                self._again = True
                return Flush()
            self._flushing = True
            self._flush = flush = Flush()
            try:
                self._prepare(scope)
                self._watches.notice(self.index, self._pending)
                if self._pending:
                    self._send_changes(scope, flush.messages)
                self._settle()
            except BaseException:
                self.lost = True
                raise
            finally:
                self._flushing = False
                self._sent_now.clear()
                self._removed.clear()
            return flush

    def wants_again(self) -> bool:
        """Whether a hook asked for an update while one was being made."""
        again, self._again = self._again, False
        return again

    def whole(self, wrap: Callable[[dict[str, Any]], Any], reset: bool = False) -> Flush:
        """The whole tree, packed: `wrap` puts the root into a message.

        With `reset` the root has a null for each property that it does not set: a client merges the root into what
        it shows, so that what is left out would keep an earlier value. What is wrong with a control is logged and
        left out: the update that brought it has raised already, and the visitor needs the rest.
        """
        with self.lock:
            self._flushing = self._forgiving = True
            self._flush = flush = Flush()
            try:
                self._prepare(self.root)
                self._watches.notice(self.index, self._pending)
                root = self._encode_control(self.root)
                if reset:
                    for prop in self.root._props.values():
                        if not prop.skip and prop.client is None:
                            root.setdefault(prop.name, None)
                flush.messages.append(wire.pack(wrap(root), self._encode))
                self._settle()
                self.lost = False
            except BaseException:
                self.lost = True
                raise
            finally:
                self._flushing = self._forgiving = False
                self._sent_now.clear()
                self._removed.clear()
            return flush

    def close(self) -> None:
        """Unmount everything."""
        with self.lock:
            self._unmount(self.root)
            self.index.clear()

    def _prepare(self, scope: BaseControl) -> None:
        for control in tuple(self._prepared.values()):
            if self._within(control, scope):
                try:
                    control.before_update()
                except Exception as error:
                    self._forgive(error)

    def _forgive(self, error: Exception) -> None:
        """Go on in spite of an error if the whole page is being sent."""
        if not self._forgiving:
            raise error
        logger.error("Left out of the page: %s", error, exc_info=error)

    def _within(self, control: BaseControl, scope: BaseControl) -> bool:
        if scope is self.root and not self._isolated:
            return True
        node: BaseControl | None = control
        while node is not None:
            if node is scope:
                return True
            if node._isolated and node.is_isolated():
                return False
            node = node._parent
        return False

    def _send_changes(self, scope: BaseControl, messages: list[bytes]) -> None:
        index = self.index
        work = self._work = deque(
            i for i in tuple(self._pending) if i in index and self._within(index[i], scope)
        )
        while work:
            i = work.popleft()
            control = index.get(i)
            pending = self._pending.pop(i, None)
            if control is None or not pending:
                continue
            if self._removed and self._has_gone(control):
                self._pending[i] = pending  # names those that have gone with it
                continue
            patch = self._changes(control, pending)
            if patch.ops:
                messages.append(
                    wire.pack([wire.Action.PATCH_CONTROL, {"id": i, "patch": patch.body()}], self._encode)
                )

    def _has_gone(self, control: BaseControl) -> bool:
        """Whether the client has been told to take a control away, by itself or with one around it."""
        removed = {one._i for one in self._removed} - self._sent_now
        node: BaseControl | None = control
        while node is not None:
            if node._i in removed:
                return True
            node = node._parent
        return False

    def _changes(self, control: BaseControl, pending: dict[str, Any]) -> Patch:
        patch = Patch()
        cls = type(control)
        values = control.__dict__
        differ = Differ(patch, control, self._removed, self._take_over, self._enter)
        look: list[tuple[str, Any]] = []
        internals_changed = False
        after: Any = None
        for name, before in pending.items():
            prop = cls._props[name]
            after = values.get(name, prop.default)
            if prop.event:
                if (before is not None) is not (after is not None):
                    patch.replace((), name, after is not None)
                continue
            kind = kind_of(type(after))
            if (
                kind == LIST
                and type(before) is list
                and _unchanged(before, after, (control._i, name) in self._deep)
            ):
                after = None
                if is_held(values, name):
                    self._watches.container(control, name, before, flat=True)
                continue
            if LIST <= kind < STANDARD:
                after = (
                    self._list_form(control, name, after)
                    if kind == LIST
                    else self._frozen(control, name, after)
                )
                look.append((name, after))
            else:
                self._watches.drop(control._i, name)
            if kind == ENUM:
                after = after.value
            elif prop.integer and type(after) is float:
                after = int(after)
            if kind_of(type(before)) == ENUM:
                before = before.value
            internals_changed |= name in cls.internals_from and before != after
            if not prop.skip:
                differ.property(name, before, after)
        after = None
        for late in cls._late_checks:
            self._check(control, late)
        if internals_changed:
            patch.replace(
                (), "_internals", self._frozen(control, "_internals", dict(control.wire_internals() or {}))
            )
        for name, shown in look:
            self._watch(control, name, shown)
        return patch

    def _list_form(self, control: BaseControl, name: str, value: Any) -> list[Any]:
        items = list(value)
        form: list[Any] = items if _is_flat(items) else self._frozen(control, name, items)
        return form

    def _frozen(self, control: BaseControl, name: str, value: Any) -> Any:
        try:
            return freeze(value, control)
        except Unsendable as error:
            self._forgive(Unsendable(f"{control._name()}.{name}: {error}"))
            return None

    def _check(self, control: BaseControl, prop: Prop) -> None:
        value = getattr(control, prop.name)
        if value is None:
            return
        for check in prop.late_check:
            words = check(control, prop.name, value)
            if words:
                raise not_allowed(control, prop.name, value, words)

    def _watch(self, control: BaseControl, name: str, shown: Any) -> None:
        """Keep an eye on a property that somebody else can change, given the wire form that was sent."""
        values = control.__dict__
        i = control._i
        self._watches.drop(i, name)
        self._deep.discard((i, name))
        kind = kind_of(type(values[name]))
        if kind == VALUE:
            if values[name]._version >= 0 and (is_held(values, name) or parts_held(values[name])):
                self._watches.value(control, name)
            return
        if shown is None:
            shown = [] if kind == LIST else {}
        deep = kind != LIST or not _is_flat(shown) or type(values[name]) is not list
        if deep:
            self._deep.add((i, name))
        if is_held(values, name) or (deep and parts_held(values[name])):
            self._watches.container(control, name, shown, not deep)

    def _enter(self, value: Any, parent: BaseControl) -> Any:
        if isinstance(value, BaseControl):
            self._put(value, parent)
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, BaseControl):
                    self._put(item, parent)
        return value

    def _put(self, control: BaseControl, parent: BaseControl) -> None:
        former = control._parent
        if former is not None and former is not parent and control._tree is self:
            self._moved.append((control, former))
        _set_parent(control, parent)

    def _take_over(self, old: BaseControl, new: BaseControl, parent: BaseControl) -> bool:
        """Let a new control of the same key and type stand in for the old one: it gets its number."""
        if type(old) is not type(new) or key_of(old) != key_of(new) or old._tree is not self:
            return False
        if new._tree is not None or new._i or old._i in self._sent_now:
            return False
        i = old._i
        baselines = self._pending.pop(i, {})
        shown = {
            name: self._baseline(old, name, value)
            for name, value in tuple(old.__dict__.items())
            if name in old._props
        }
        for name in shown.keys() - baselines.keys():
            known, baseline = self._watches.baseline(i, name)
            baselines[name] = baseline if known else shown[name]
        self._leave(old)
        _set_id(old, 0)
        _set_id(new, i)
        _set_parent(new, parent)
        self._arrive(new)
        for name in new.__dict__:
            prop = new._props.get(name)
            if prop is not None and name not in baselines:
                baselines[name] = self._baseline(new, name, prop.factory() if prop.factory else prop.default)
        for name in tuple(baselines):
            prop = new._props[name]
            if prop.skip and name not in new.internals_from:
                del baselines[name]
            elif prop.factory and name not in new.__dict__:
                new.__dict__[name] = prop.factory()
        for value in tuple(new.__dict__.values()):
            for child in controls_in(value):
                _set_parent(child, new)
        self._pending[i] = baselines
        self._work.append(i)
        return True

    # Mounting and encoding

    def _encode(self, obj: Any) -> Any:
        return self._encode_control(obj) if isinstance(obj, BaseControl) else wire.encode_standard(obj)

    def _encode_control(self, control: BaseControl) -> dict[str, Any]:
        cls = type(control)
        if control._tree is not self:
            self._mount(control)
        i = control._i
        self._sent_now.add(i)
        # What it held before and does not hold now has left with this.
        if self._pending:
            for before in self._pending.pop(i, _NOTHING).values():
                self._removed.extend(controls_in(before))
        for shown in self._watches.forget(i):
            self._removed.extend(controls_in(shown))
        for late in cls._late_checks:
            try:
                self._check(control, late)
            except ValueError as error:
                self._forgive(error)
        values = control.__dict__
        out: dict[str, Any] = {"_c": cls._c, "_i": i}
        if cls._internal:
            internals = control.wire_internals()
            if internals:
                out["_internals"] = freeze(dict(internals), control)
        for always in cls._always_sent:
            if always.name not in values:
                out[always.name] = freeze(always.factory() if always.factory else always.default, control)
        props = cls._props
        look: list[str] = []
        value: Any = None
        for name, value in tuple(values.items()):
            prop = props.get(name)
            if prop is None or value is None:
                continue
            if prop.skip:
                if name in cls.internals_from and kind_of(type(value)) >= LIST:
                    look.append(name)
            elif type(value) in PLAIN_TYPES:
                if value != prop.root_default or type(value) is not type(prop.root_default):
                    out[name] = value if not prop.integer or type(value) is not float else int(value)
            elif prop.event:
                out[name] = True
            else:
                kind = kind_of(type(value))
                if kind == CONTROL:
                    _set_parent(value, control)
                    out[name] = value
                elif kind == ENUM:
                    if value is not prop.root_default:
                        out[name] = value.value
                else:
                    if kind < STANDARD:
                        look.append(name)
                    if value or prop.factory is None or kind > DICT:
                        out[name] = self._form(control, name, value, kind)
        value = None
        for name in look:
            self._watch(control, name, out.get(name))
        return out

    def _form(self, control: BaseControl, name: str, value: Any, kind: Kind) -> Any:
        """The wire form of what can change inside; its controls get their parent."""
        if kind == LIST and _is_flat(value):
            return self._enter(list(value), control)
        if kind == VALUE:
            return self._watches.frozen(value) or self._frozen(control, name, value)
        return self._frozen(control, name, value)

    def _mount(self, control: BaseControl) -> None:
        other = control._tree
        if other is not None:
            logger.warning(
                "%s is already on another visitor's page and is taken from there: make controls inside main(), "
                "not at module level",
                control._name(),
            )
            if other.lock.acquire(timeout=1):
                try:
                    other._unmount(control)
                finally:
                    other.lock.release()
            _set_id(control, 0)
        i = control._i
        if i == 0 or i >= self._next_id or self.index.get(i, control) is not control:
            i = next(self._ids)
            self._next_id = i + 1
            _set_id(control, i)
        self._arrive(control)

    def _arrive(self, control: BaseControl) -> None:
        """Enter the index and run the hooks that come before a control is sent."""
        cls = type(control)
        self.index[control._i] = control
        for prop in cls._made_at_mount:
            if prop.name not in control.__dict__ and prop.factory is not None:
                control.__dict__[prop.name] = prop.factory()
        _set_tree(control, self)
        if cls._isolated and control is not self.root:
            self._isolated += 1
        if cls._builds:
            control.build()
        if cls._prepares:
            self._prepared[control._i] = control
            control.before_update()
        if cls._appears:
            self._flush.mounted.append(control)

    def _leave(self, control: BaseControl) -> None:
        i = control._i
        if type(control).will_unmount is not BaseControl.will_unmount:
            try:
                control.will_unmount()
            except Exception as error:
                self.owner.hook_failed(error, control)
        if type(control)._isolated and control is not self.root:
            self._isolated -= 1
        _set_tree(control, None)
        if self.index.get(i) is control:
            del self.index[i]
            self._pending.pop(i, None)
            self._watches.forget(i)
            self._prepared.pop(i, None)
            if self._deep:
                self._deep.difference_update([key for key in self._deep if key[0] == i])

    def _settle(self) -> None:
        """Unmount what was removed and did not come back elsewhere."""
        for control, former in self._moved:
            if former._tree is self and any(
                control is held for v in former.__dict__.values() for held in controls_in(v)
            ):
                logger.warning(
                    "%s is in both %s and %s; changes of it reach only the latter. Make one control for each place",
                    control._name(),
                    former._name(),
                    control._parent._name() if control._parent else "nothing",
                )
        self._moved.clear()
        for control in self._removed:
            if control._tree is self and control._i not in self._sent_now:
                self._unmount(control)

    def _unmount(self, control: BaseControl) -> None:
        if control._tree is not self:
            return
        pending = self._pending.get(control._i, _NOTHING)
        holders: Iterable[Any] = (
            *tuple(control.__dict__.values()),
            *pending.values(),
            *self._watches.shown(control._i),
        )
        for value in holders:
            if kind_of(type(value)) < CONTROL:
                continue
            for child in controls_in(value):
                if child._parent is control and child._tree is self:
                    self._unmount(child)
        self._leave(control)

    # What the client tells the tree

    def write(self, control: BaseControl, name: str, value: Any) -> None:
        """Store what the visitor entered; the client has it already."""
        with self.lock:
            pending = self._pending.get(control._i)
            if pending is not None:
                pending.pop(name, None)
            self._watches.drop(control._i, name)
            control.__dict__[name] = value


def _is_flat(items: Any) -> bool:
    """Whether a list holds only controls and things that travel as they are."""
    return type(items) is list and all(kind_of(cls) in (PLAIN, CONTROL) for cls in {*map(type, items)})


def _unchanged(before: list[Any], after: list[Any], deep: bool) -> bool:
    """Whether a list holds the very things that were sent; compared in C, as it may be long."""
    if deep or len(before) != len(after) or before != after:
        return False
    return len(before) > 64 or [*map(type, before)] == [*map(type, after)]
