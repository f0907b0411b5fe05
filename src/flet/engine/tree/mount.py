"""Who is in the tree: numbers, entering and leaving. No hook is called here."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from flet.engine.declare.control import BaseControl, _set_id, _set_parent, _set_tree
from flet.engine.declare.when_unlocked import when_unlocked
from flet.engine.tree.classes import ControlClass
from flet.engine.tree.kinds import CONTROL, kind_of
from flet.engine.tree.snapshot import controls_in
from flet.engine.tree.succession import be_itself

if TYPE_CHECKING:
    from flet.engine.tree.tree import Tree
    from flet.engine.tree.update import Update

logger = logging.getLogger("flet")

_FIRST_FREE = 3
"""1 is the page, 2 its window."""

_WARNED_AT_ONCE = 10
_IN_BOTH = "%s is in both %s and %s; changes of it reach only the latter. Make one control for each place"


class Members:
    """The controls of one tree. All methods are called while the tree is locked.

    Args:
        tree: the tree.
    """

    def __init__(self, tree: Tree) -> None:
        self.index: dict[int, BaseControl] = {}
        self.coming: dict[int, BaseControl] = {}
        """Those that the client has not been told of yet."""
        self.prepared: dict[int, BaseControl] = {}
        """Those that want `before_update` called."""
        self.isolated = 0
        """How many, beside the root, update on their own."""
        self.departing = 0
        """How many want `will_unmount` called."""
        self._tree = tree
        self._next = _FIRST_FREE

    def enter(self, control: BaseControl, known: ControlClass, update: Update) -> None:
        """Let a control in that is about to be sent, given what is known of its class."""
        if control._flet_own is not None:
            be_itself(control)
        i = control._i
        # A number is kept by a control that comes back, unless somebody else has it by now.
        if i == 0 or i >= self._next or self.index.get(i, control) is not control:
            i = self._next
            _set_id(control, i)
            self._next += 1
        self.index[i] = self.coming[i] = control
        _set_tree(control, self._tree)
        update.entered.append(control)
        if known.just_enters:
            return
        cls = type(control)
        for prop in cls._flet_made_at_mount:
            if prop.name not in control.__dict__ and prop.factory is not None:
                control.__dict__[prop.name] = prop.factory()
        if cls._flet_isolated and control is not self._tree.root:
            self.isolated += 1
        if cls._flet_prepares:
            self.prepared[i] = control
        if cls._flet_leaves:
            self.departing += 1

    def is_member(self, control: BaseControl) -> bool:
        """Say whether a control is in the tree, under its number."""
        return self.index.get(control._i) is control

    def is_new(self, control: BaseControl) -> bool:
        """Say whether the client has not been told of a control that is in the tree."""
        return self.coming.get(control._i) is control

    def take_for_sent(self, control: BaseControl, update: Update) -> None:
        """Take for sent a control that has just come, whose wire form is known."""
        del self.coming[control._i]
        update.sent.add(control._i)

    def renumber(self, control: BaseControl, i: int) -> None:
        """Give a control that has just come the number of one that it stands in for."""
        before = control._i
        del self.index[before], self.coming[before]
        self._tree.forget(before)
        _set_id(control, i)
        self.index[i] = control
        if self.prepared.pop(before, None) is not None:
            self.prepared[i] = control

    def replace(self, old: BaseControl, new: BaseControl) -> None:
        """Let a control that has just come be what another one was; no hook hears of it."""
        i, cls = old._i, type(old)
        del self.index[i]
        self.prepared.pop(i, None)
        self._tree.forget(i)
        if cls._flet_isolated:
            self.isolated -= 1
        if cls._flet_leaves:
            self.departing -= 1
        self.renumber(new, i)

    def follow(self, old: BaseControl, new: BaseControl) -> None:
        """Let a control that was never in a tree be what another one is; no hook hears of it."""
        i = old._i
        _set_id(new, i)
        _set_tree(new, self._tree)
        _set_parent(new, old._flet_parent)
        self.index[i] = new
        if i in self.prepared:
            self.prepared[i] = new

    def put(self, control: BaseControl, parent: BaseControl, update: Update) -> None:
        """Give a control its parent, noting that it comes from another one."""
        former = control._flet_parent
        if former is not None and former is not parent and control._flet_tree is self._tree:
            update.moved.append((control, former))
        _set_parent(control, parent)

    def leave(self, control: BaseControl, update: Update) -> None:
        """Go from the index; what lies in the control is not touched."""
        i, cls = control._i, type(control)
        if self.index.get(i) is not control:
            return
        del self.index[i]
        unseen = self.coming.pop(i, None) is not None
        self.prepared.pop(i, None)
        self._tree.forget(i)
        if cls._flet_isolated and control is not self._tree.root:
            self.isolated -= 1
        if cls._flet_leaves:
            self.departing -= 1
        if cls._flet_leaves and not unseen:
            update.left.append(control)  # it keeps its tree until its hook has run
        else:
            _set_tree(control, None)

    def unmount(self, control: BaseControl, update: Update) -> None:
        """Let a control go, and before it all that lies in it; for a holder that has taken the lock once."""
        lock = self._tree.lock
        if lock.wanted:
            lock.give_way()
        if not self.is_member(control):
            return
        for child in self._children(control):
            if child._flet_parent is control:
                self.unmount(child, update)
        self.leave(control, update)

    def _children(self, control: BaseControl) -> Iterator[BaseControl]:
        yield from self._tree.gone_from(control._i)  # what it had in the client
        for value in tuple(control.__dict__.values()):
            if kind_of(type(value)) >= CONTROL:
                yield from controls_in(value)

    def settle(self, update: Update) -> None:
        """At the end of an update: let those go that were removed and did not turn up elsewhere."""
        if not (update.removed or update.entered or update.moved):
            return
        for i, control in update.removed.items():
            if i not in update.sent:
                self.unmount(control, update)
        for control in update.entered if self.coming else ():
            if self.coming.get(control._i) is control:
                self.leave(control, update)  # a hook has put something else in its place
        if update.entered and not self.coming:
            self.coming = {}  # an empty one keeps the room that it had
        for control, former in update.moved[:_WARNED_AT_ONCE]:
            if former._flet_tree is self._tree and _holds(former, control):
                around = control._flet_parent._flet_name() if control._flet_parent else "nothing"
                names = control._flet_name(), former._flet_name(), around
                when_unlocked(partial(logger.warning, _IN_BOTH, *names))

    def part_with(self, control: BaseControl) -> None:
        """Let go of a control that has left, whose last hook has run."""
        if not self.is_member(control) and control._flet_tree is self._tree:
            _set_tree(control, None)


def _holds(parent: BaseControl, control: BaseControl) -> bool:
    values: Any = parent.__dict__.values()
    return any(control is held for value in values for held in controls_in(value))
