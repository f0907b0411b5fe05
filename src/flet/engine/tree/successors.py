"""New controls take the places of others: what the client has of those is what they are compared with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet.engine.declare.control import BaseControl, Pairs, _set_id, _set_parent
from flet.engine.declare.references import is_held
from flet.engine.declare.sparse import PLAIN_TYPES
from flet.engine.tree.alike import alike
from flet.engine.tree.encode import is_flat
from flet.engine.tree.kinds import CONTROL, ENUM, kind_of
from flet.engine.tree.snapshot import controls_in, snapshot
from flet.engine.tree.succession import RENDERED, SUCCEEDS, hand_over, key_value

if TYPE_CHECKING:
    from flet.engine.tree.tree import Tree
    from flet.engine.tree.update import Update

_ABSENT: Any = object()
_NOTHING: dict[str, Any] = {}


class Successors:
    """Lets controls of one tree take the places of others. Only what the client has is found out; no hook is called.

    Args:
        tree: the tree.
    """

    def __init__(self, tree: Tree) -> None:
        self._tree = tree

    def rendered(self, control: BaseControl, name: str, value: Any, pairs: Pairs) -> None:
        """As `Tree.rendered`, while no update is packed.

        What follows something takes its place here and is no newcomer to the next update, which costs as much as what
        differs. What cannot yet, with all that lies in it, is left to that update.
        """
        lock = self._tree.lock
        if not lock.try_acquire(False):
            lock.wait()
        try:
            around, taken = {id(control)}, []
            for old, new, holder in pairs:
                if id(holder) in around and self._may_take(old, new):
                    around.add(id(new))
                    taken.append((old, new))
            for old, new in reversed(taken):  # what lies in another first, so that that one finds it settled
                if lock.wanted:
                    lock.give_way()
                self._take(old, new)
            self._store(self._tree.shown(control), name, value)
        finally:
            lock.release()

    def _may_take(self, old: BaseControl, new: BaseControl) -> bool:
        members, cls, i = self._tree.members, type(new), old._i
        return (
            members.index.get(i) is old
            and i not in members.coming
            and new._i == 0
            and new.__dict__.get(SUCCEEDS) is old
            # Others have still to be made what they are going to be.
            and not cls._flet_made_at_mount
            and (not cls._flet_builds or cls._flet_follow is not BaseControl._flet_follow)
        )

    def _take(self, old: BaseControl, new: BaseControl) -> None:
        fresh = new.__dict__
        if self._tree.index.get(old._i) is not old or fresh.get(SUCCEEDS) is not old:
            return  # something else was rendered in its place since, or it was taken to another page
        for name in new._flet_written:
            if name in fresh and name in old.__dict__ and name not in fresh[RENDERED]:
                fresh[name] = old.__dict__[name]  # the visitor's, who may have gone on since
        quiet = self._is_quiet(old._i)
        differs, kept = self._differences(old, new, quiet)
        self._tree.members.follow(old, new)
        hand_over(old, new)
        del fresh  # or what is in it would be taken for held
        self._note(new, differs, kept, quiet)

    def _store(self, control: BaseControl, name: str, value: Any) -> None:
        tree, i, values = self._tree, control._i, control.__dict__
        shown = values.get(name)
        if (
            isinstance(shown, BaseControl)
            and isinstance(value, BaseControl)
            and tree.index.get(i) is control
            and self._is_quiet(i)
            and tree.shown(shown) is value
        ):
            _set_parent(value, control)
        elif tree.members.is_member(control):
            before = self._had(control, name, values.get(name))
            for child in controls_in(value):
                _set_parent(child, control)
            if not self._is_same(control, name, before, value):
                tree.pending.setdefault(i, {})[name] = before
            elif i in tree.pending:
                tree.pending[i].pop(name, None)
        values[name] = value

    def stand_in(self, update: Update, old: BaseControl, new: BaseControl, parent: BaseControl) -> bool:
        """Let a control that has come with an update take the place of one of the same class, by key or by succession.

        Returns whether it has; not if either is no part of what can be changed in place.
        """
        members, i = self._tree.members, old._i
        follows = new.__dict__.get(SUCCEEDS) is old
        if type(old) is not type(new) or not members.is_member(old):
            return False
        if not follows and key_value(old) != key_value(new):
            return False
        if members.coming.get(new._i) is not new or i in update.sent or i in members.coming:
            return False
        quiet = self._is_quiet(old._i)
        differs, kept = self._differences(old, new, quiet)
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
        self._note(new, differs, kept, quiet)
        if differs:
            update.work.append(i)
        return True

    def _is_quiet(self, i: int) -> bool:
        """Say whether the client has all of a control as it is, and nothing in the tree can change unseen."""
        tree = self._tree
        return tree.is_settled(i) and not tree.watches

    def _differences(
        self, old: BaseControl, new: BaseControl, quiet: bool
    ) -> tuple[dict[str, Any], list[str]]:
        """Return in which properties a control differs from the one that the client has, with what it has of them.

        And the names of the others that could change inside. `quiet` says what `_is_quiet` does of the former.
        """
        tree, props, skipped = self._tree, new._flet_props, new.internals_from
        had, has = old.__dict__, new.__dict__
        is_settled = quiet or tree.is_settled(old._i)
        known = tree.pending.get(old._i, _NOTHING)
        differs: dict[str, Any] = {}
        kept: list[str] = []
        for name, value in has.items():
            before, kind = had.get(name, _ABSENT), type(value)
            is_alike = is_settled and type(before) is kind
            if is_alike and kind in PLAIN_TYPES and before == value:
                continue
            prop = props.get(name)
            if prop is None or (prop.skip and name not in skipped):
                continue
            if is_alike and kind is list and quiet and not prop.skip and self._are_shown(before, value, new):
                kept.append(name)
                continue
            if before is _ABSENT and name not in known:
                before = snapshot(prop.unset(), new)
            elif quiet and kind is type(before) is list:
                before = self._now(before)
            else:
                before = self._had(old, name, before)
            if not prop.skip and kind_of(kind) >= CONTROL:
                for child in controls_in(value):
                    _set_parent(child, new)
            if not self._is_same(new, name, before, value):
                differs[name] = before
            elif kind is list:
                kept.append(name)
        if known or not had.keys() <= has.keys():
            for name in (*had, *known):
                prop = props.get(name)
                if prop is not None and name not in has and not (prop.skip and name not in skipped):
                    differs[name] = self._had(old, name, had.get(name))
        return differs, kept

    def _are_shown(self, before: list[Any], now: list[Any], parent: BaseControl) -> bool:
        """Say whether a list holds the controls that are on the page for those of the one before, and no others.

        They get their parent, and so do those who stand for them: with the former one these would hold one another.
        """
        if len(before) != len(now):
            return False
        shown = self._tree.shown
        for old, new in zip(before, now, strict=True):
            if not (isinstance(old, BaseControl) and isinstance(new, BaseControl) and shown(old) is new):
                return False
            _set_parent(new, parent)
            _set_parent(old, parent)
        return True

    def _note(self, control: BaseControl, differs: dict[str, Any], kept: list[str], quiet: bool) -> None:
        """Leave to the next update what differs, and watch the rest where somebody else holds it."""
        tree, i = self._tree, control._i
        if not quiet:
            tree.forget(i)
        if differs:
            tree.pending[i] = differs
            tree.renewed.add(i)
        for name in kept:
            if is_held(control.__dict__, name):
                tree.watches.container(control, name, list(control.__dict__[name]), flat=True)

    def _had(self, control: BaseControl, name: str, value: Any) -> Any:
        """Return what the client has of a property; its controls are those who have taken their places since."""
        tree = self._tree
        known = tree.pending.get(control._i, _NOTHING)
        return self._now(known[name] if name in known else tree.baseline(control, name, value))

    def _now(self, value: Any) -> Any:
        if isinstance(value, BaseControl):
            return self._tree.shown(value)
        if type(value) is list and not PLAIN_TYPES.issuperset(map(type, value)):
            return [self._now(item) for item in value]
        return value

    def _is_same(self, control: BaseControl, name: str, before: Any, now: Any) -> bool:
        """Say whether the client need not be told of a property: what it has is as good as what there is."""
        if control._flet_props[name].event:
            return (before is None) is (now is None)
        kind = type(now)
        if type(before) is not kind:
            return False
        if kind in PLAIN_TYPES:
            return bool(before == now)
        if kind is list:
            deep = self._tree.watches.is_deep(control._i, name)
            return not deep and is_flat(now) and alike(before, now)
        return before is now and kind_of(kind) in (CONTROL, ENUM)
