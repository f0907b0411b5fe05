"""From what may have changed to the messages that tell the client, while the tree is locked.

No code of the program runs here: hooks have run before, and are told after.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from flet.engine.declare.control import BaseControl, _set_id, _set_parent
from flet.engine.declare.props import Prop
from flet.engine.declare.references import is_held
from flet.engine.declare.sparse import PLAIN_TYPES
from flet.engine.declare.type_check import check_kind
from flet.engine.tree import wire
from flet.engine.tree.diff import Differ
from flet.engine.tree.encode import Encoder, is_flat
from flet.engine.tree.patch import AGAIN, Patch
from flet.engine.tree.snapshot import (
    CONTROL,
    ENUM,
    LIST,
    STANDARD,
    Unsendable,
    alike,
    controls_in,
    kind_of,
    snapshot,
)
from flet.engine.tree.succession import SUCCEEDS, hand_over, key_value

if TYPE_CHECKING:
    from flet.engine.tree.tree import Tree
    from flet.engine.tree.update import Update


class Comparison:
    """Packs updates of one tree.

    Args:
        tree: the tree; whoever calls holds its lock.
    """

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._encoder = Encoder(tree.lock, tree.members, tree.watches, tree.unsettled, self._left_out)

    def whole(self, update: Update, wrap: Callable[[dict[str, Any]], Any], reset: bool) -> None:
        """Pack the whole tree, in a message that `wrap` makes of its root; `reset` as in `Tree.whole`."""
        scope = self._tree.root
        root = self._encoder.control(update, scope)
        if reset:
            for prop in scope._flet_props.values():
                if not prop.skip and prop.client is None:
                    root.setdefault(prop.name, None)
        update.messages.append(self._pack(update, wrap(root)))
        for i, control in tuple(self._tree.index.items()):
            if i not in update.sent:
                self._tree.members.unmount(control, update)  # an update that failed has taken it away

    def changes(self, update: Update) -> None:
        """Pack what changed in the controls that the update was prepared for."""
        tree = self._tree
        index, pending, lock = tree.index, tree.pending, tree.lock
        work = update.work
        while work:
            if lock.wanted:
                lock.give_way()
            i = work.popleft()
            control = index.get(i)
            if control is None or i not in pending or i in tree.members.coming or update.has_gone(control):
                continue  # what is pending still names the controls that have gone with it
            patch = self._patch(update, control, pending.pop(i))
            if patch.ops:
                message = [wire.Action.PATCH_CONTROL, {"id": i, "patch": patch.body()}]
                update.messages.append(self._pack(update, message))

    def _pack(self, update: Update, message: Any) -> bytes:
        return wire.pack(message, partial(self._encoder.encode, update))

    def _patch(self, update: Update, control: BaseControl, pending: dict[str, Any]) -> Patch:
        encoder, watches = self._encoder, self._tree.watches
        cls, values, patch = type(control), control.__dict__, Patch()
        differ: Differ | None = None
        changeable: list[tuple[str, Any]] = []
        internals_changed = False
        for name, before in pending.items():
            prop = cls._flet_props[name]
            value = values.get(name)
            kind = type(value)
            if (
                prop.as_it_is
                and kind in PLAIN_TYPES
                and type(before) in PLAIN_TYPES
                and (kind in prop.checked_types or (value is None and name in values))
            ):
                if watches:
                    watches.drop(control._i, name)
                if before is not value and (kind is not type(before) or before != value):
                    internals_changed |= name in cls.internals_from
                    patch.set(name, value)
                    # What has been typed since can be told from what the program took away.
                    if prop.typed and self._tree.tells_former:
                        patch.ops[-1].append(before)
                continue
            if self._is_unchanged(control, name, before):
                continue
            if prop.event:
                is_set = value is not None
                if (before is not None) is not is_set:
                    patch.replace((), name, is_set)
                continue
            try:
                if value is not None and type(value) not in prop.checked_types:
                    check_kind(control, prop, value)
                after = self._form(control, prop, values[name] if name in values else prop.unset())
            except (ValueError, Unsendable) as error:
                update.fail(control, error)
                self._tree.leave_out(control, name, before)
                continue
            if LIST <= kind_of(type(value)) < STANDARD:
                changeable.append((name, after))
            else:
                watches.drop(control._i, name)
            if kind_of(type(before)) == ENUM:
                before = before.value
            internals_changed |= name in cls.internals_from and before != after
            if before is AGAIN:
                patch.replace((), name, after)
            elif not prop.skip:
                count = len(patch.ops)
                differ = differ or self._differ(update, control, patch)
                differ.property(name, before, after)
                if prop.typed and self._tree.tells_former and len(patch.ops) > count:
                    patch.ops[-1].append(before)
        if internals_changed:
            internals = control._flet_internals()
            patch.replace((), "_internals", encoder.snapshot(update, control, "_internals", internals))
        for name, shown in changeable:
            encoder.watch(control, name, shown)
        return patch

    def _differ(self, update: Update, control: BaseControl, patch: Patch) -> Differ:
        return Differ(
            patch,
            control,
            update.remove,
            partial(self._take_over, update),
            partial(self._encoder.enter, update),
            self._tree.members.own_equality,
            control._i in update.renewed,
        )

    @staticmethod
    def _form(control: BaseControl, prop: Prop, value: Any) -> Any:
        """Return the wire form of a property, with its controls left as they are.

        Raises:
            Unsendable: there is none.
            ValueError: what is in it is of a wrong type.
        """
        kind = kind_of(type(value))
        if kind == ENUM:
            return value.value
        if kind == LIST and is_flat(value):
            return list(value)
        if LIST <= kind < STANDARD:
            try:
                return snapshot(value, control)
            except Unsendable as error:
                raise Unsendable(f"{control._flet_name()}.{prop.name}: {error}") from error
        return int(value) if prop.integer and isinstance(value, float) else value

    def _left_out(self, control: BaseControl, name: str) -> None:
        prop = control._flet_props.get(name)
        if prop is not None:
            self._tree.leave_out(control, name, snapshot(prop.unset(), control))

    def _is_unchanged(self, control: BaseControl, name: str, before: Any) -> bool:
        """Say whether a list holds the very things that were sent; compared in C, as it may be long."""
        values = control.__dict__
        if type(before) is not list or type(values.get(name)) is not list:
            return False
        if self._tree.watches.is_deep(control._i, name):
            return False
        if not alike(before, values[name], self._tree.members.own_equality):
            return False
        if is_held(values, name):
            self._tree.watches.container(control, name, before, flat=True)
        return True

    def _take_over(self, update: Update, old: BaseControl, new: BaseControl, parent: BaseControl) -> bool:
        """Let a new control of the same key and type stand in for the old one: it gets its number.

        Only what the client has is found out here; what the program has set in either of them stays.
        """
        tree, members, i = self._tree, self._tree.members, old._i
        follows = new.__dict__.get(SUCCEEDS) is old
        if type(old) is not type(new) or not members.is_member(old):
            return False
        if not follows and key_value(old) != key_value(new):
            return False
        if members.coming.get(new._i) is not new or i in update.sent or i in members.coming:
            return False
        props, internals_from = new._flet_props, new.internals_from
        baselines = tree.pending.pop(i, {})
        for name, value in tuple(old.__dict__.items()):
            prop = props.get(name)
            if prop is None or name in baselines or (prop.skip and name not in internals_from):
                continue
            baselines[name] = tree.baseline(old, name, value)
        _set_parent(new, parent)
        if follows:
            members.replace(old, new)
            hand_over(old, new)
        else:
            members.leave(old, update)
            _set_id(old, 0)
            members.renumber(new, i)
            if type(new)._flet_appears:
                update.mounted.append(new)
        changed = {}
        for name, value in tuple(new.__dict__.items()):
            prop = props.get(name)
            if prop is None:
                continue
            before = baselines.pop(name, prop)
            if prop.skip and name not in internals_from:
                continue
            if before is prop:
                before = snapshot(prop.unset(), new)
            if _is_same(prop, before, value):
                continue
            if before is value and kind_of(type(value)) == CONTROL:
                _set_parent(value, new)  # what changed inside is noted there
                continue
            changed[name] = before
            if not prop.skip:
                for child in controls_in(value):
                    _set_parent(child, new)
        changed.update((name, before) for name, before in baselines.items() if name in props)
        if not changed:
            return True
        tree.pending[i] = changed
        update.renewed.add(i)
        update.work.append(i)
        return True


def _is_same(prop: Prop, before: Any, now: Any) -> bool:
    """Say whether the client need not be told of a property: what it has is as good as what there is."""
    if prop.event:
        return (before is None) is (now is None)
    return type(before) is type(now) and type(now) in PLAIN_TYPES and bool(before == now)
