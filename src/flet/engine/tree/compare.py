"""From what may have changed to the messages that tell the client, while the tree is locked.

No code of the program runs here: hooks have run before, and are told after.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import starmap
from typing import TYPE_CHECKING, Any

from flet.engine.declare.control import BaseControl
from flet.engine.declare.props import Prop
from flet.engine.declare.references import is_held
from flet.engine.declare.sparse import PLAIN_TYPES
from flet.engine.declare.type_check import check_kind
from flet.engine.tree import wire
from flet.engine.tree.alike import alike, same_form
from flet.engine.tree.diff import Differ
from flet.engine.tree.encode import Encoder, is_flat
from flet.engine.tree.first_page import FirstPage
from flet.engine.tree.kinds import ENUM, LIST, STANDARD, kind_of
from flet.engine.tree.patch import AGAIN, REPLACE, Patch
from flet.engine.tree.snapshot import Unsendable, snapshot, standard_form

if TYPE_CHECKING:
    from flet.engine.tree.tree import Tree
    from flet.engine.tree.update import Update


_PATCH = int(wire.Action.PATCH_CONTROL)
_OF_ITSELF = [0]


class Comparison:
    """Packs updates of one tree.

    Args:
        tree: the tree; whoever calls holds its lock.
    """

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._encoder = Encoder(tree)

    def whole(self, update: Update, wrap: Callable[[dict[str, Any]], Any], reset: bool) -> None:
        """Pack the whole tree, in a message that `wrap` makes of its root; `reset` as in `Tree.whole`."""
        scope = self._tree.root
        encoder = self._encoder
        root = encoder.root(update, scope) if update.known else encoder.encode(update, scope)
        if reset:
            for prop in scope._flet_props.values():
                if not prop.skip and prop.client is None:
                    root.setdefault(prop.name, None)
        update.messages.append(self._pack(update, wrap(root)))
        for i, control in tuple(self._tree.index.items()):
            if i not in update.sent:
                self._tree.members.unmount(control, update)  # an update that failed has taken it away

    def learn(self, first_page: FirstPage, update: Update) -> None:
        """Have a first page looked at that was just packed in full."""
        first_page.learn(self._tree, update, self._encoder)

    def changes(self, update: Update) -> None:
        """Pack what changed in the controls that the update was prepared for."""
        tree = self._tree
        index, pending, lock = tree.index, tree.pending, tree.lock
        for i in update.work:  # to which successors are added meanwhile
            if lock.wanted:
                lock.give_way()
            control = index.get(i)
            if control is None or i not in pending or i in tree.members.coming:
                continue
            if update.removed and update.has_gone(control):
                continue  # what is pending still names the controls that have gone with it
            before = pending.pop(i)
            ops = self._plain(control, before)
            if ops is not None:
                if ops:
                    update.messages.append(_pack_plain(i, ops))
                continue
            patch = self._patch(update, control, before)
            if patch.ops:
                message = [_PATCH, {"id": i, "patch": patch.body()}]
                update.messages.append(self._pack(update, message))

    def plain_changes(self) -> list[bytes] | None:
        """Pack what changed, if it is nothing but plain values of a few controls; `None` if it is more than that.

        Nothing has to be prepared for those, and nobody comes or goes with them.
        """
        tree = self._tree
        index, pending = tree.index, tree.pending
        found: list[tuple[int, list[list[Any]]]] = []
        for i, before in pending.items():
            control = index.get(i)
            if control is None or control._flet_late_checks:
                return None
            ops = self._plain(control, before)
            if ops is None:
                return None
            if ops:
                found.append((i, ops))
        pending.clear()
        return list(starmap(_pack_plain, found))

    def _plain(self, control: BaseControl, pending: dict[str, Any]) -> list[list[Any]] | None:
        """Return operations for properties that were and are plain values; `None` if there are others among them."""
        cls, values, tree = type(control), control.__dict__, self._tree
        watches = tree.watches
        ops: list[list[Any]] = []
        for name, before in pending.items():
            prop = cls._flet_props[name]
            value = values.get(name)
            kind = type(value)
            if not (
                prop.as_it_is
                and kind in PLAIN_TYPES
                and type(before) in PLAIN_TYPES
                and (kind in prop.checked_types or (value is None and name in values))
                and name not in cls.internals_from
            ):
                return None
            if watches:
                watches.drop(control._i, name)
            if before is not value and (kind is not type(before) or before != value):
                op = [REPLACE, 0, name, value]
                # What has been typed since can be told from what the program took away.
                if prop.typed and tree.tells_former:
                    op.append(before)
                ops.append(op)
        tree.renewed.discard(control._i)
        return ops

    def _pack(self, update: Update, message: Any) -> bytes:
        return wire.pack(message, partial(self._encoder.encode, update))

    def _patch(self, update: Update, control: BaseControl, pending: dict[str, Any]) -> Patch:
        encoder, watches = self._encoder, self._tree.watches
        cls, values, patch = type(control), control.__dict__, Patch()
        renewed = control._i in self._tree.renewed
        changed: list[tuple[Prop, Any, Any]] = []
        changeable: list[tuple[str, Any]] = []
        internals_changed = False
        for name, before in pending.items():
            prop = cls._flet_props[name]
            value = values.get(name)
            kind = type(value)
            if kind is list and type(before) is list:
                value = None  # or it would be taken for held
                if self._is_unchanged(control, name, before):
                    continue
                value = values.get(name)
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
                before = before._value_
            internals_changed |= name in cls.internals_from and not same_form(before, after)
            if before is AGAIN:
                patch.replace((), name, after)
            elif not prop.skip:
                changed.append((prop, before, after))
        self._tree.renewed.discard(control._i)
        value = after = None
        for name, shown in changeable:
            encoder.watch(control, name, shown)
        if internals_changed:
            patch.replace((), "_internals", encoder.internals(update, control))
        # All that is said of the control has been looked at by now: what is done with it may give way.
        if changed:
            self._tell_apart(self._differ(update, control, patch, renewed), patch, changed)
        return patch

    def _tell_apart(self, differ: Differ, patch: Patch, changed: list[tuple[Prop, Any, Any]]) -> None:
        for prop, before, after in changed:
            count = len(patch.ops)
            differ.property(prop.name, before, after)
            if prop.typed and self._tree.tells_former and len(patch.ops) > count:
                patch.ops[-1].append(before)

    def _differ(self, update: Update, control: BaseControl, patch: Patch, renewed: bool) -> Differ:
        return Differ(
            patch,
            control,
            update.remove,
            partial(self._tree.successors.stand_in, update),
            partial(self._encoder.enter, update),
            self._tree.members.is_new,
            renewed,
            self._tree.lock,
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
            return value._value_
        if kind == LIST and is_flat(value):
            return list(value)
        if LIST <= kind < STANDARD:
            try:
                return snapshot(value, control)
            except Unsendable as error:
                raise Unsendable(f"{control._flet_name()}.{prop.name}: {error}") from error
        if kind == STANDARD:
            value = standard_form(value)
        return int(value) if prop.integer and isinstance(value, float) else value

    def _is_unchanged(self, control: BaseControl, name: str, before: Any) -> bool:
        """Say whether a list holds the very things that were sent; compared in C, as it may be long."""
        values = control.__dict__
        if self._tree.watches.is_deep(control._i, name):
            return False
        held = is_held(values, name)  # asked first: who lets go of it now may have changed it before
        if not alike(before, values[name]):
            return False
        if held:
            self._tree.watches.container(control, name, before, flat=True)
        return True


def _pack_plain(i: int, ops: list[list[Any]]) -> bytes:
    return wire.pack([_PATCH, {"id": i, "patch": [_OF_ITSELF, *ops]}])
