"""Before an update is packed: hooks run and new controls are let in, until nothing new turns up.

This is the program's part of an update. It runs in the thread that asked for the update, while no lock is held.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from flet.engine.declare.control import BaseControl, _set_id, _set_parent
from flet.engine.declare.props import Prop
from flet.engine.declare.sparse import PLAIN_TYPES, not_allowed
from flet.engine.tree.classes import KNOWN_CLASSES, ControlClass, control_class
from flet.engine.tree.diff import changed_part, part_of
from flet.engine.tree.kinds import CONTROL, kind_of
from flet.engine.tree.slide import newcomers
from flet.engine.tree.snapshot import controls_in
from flet.engine.tree.succession import RENDERED, SUCCEEDS, succeed
from flet.engine.tree.update import Update

if TYPE_CHECKING:
    from flet.engine.tree.tree import Tree

logger = logging.getLogger("flet")


class _Running(threading.local):
    """The trees whose hooks run in a thread, each inside a hook of the one before."""

    def __init__(self) -> None:
        self.trees: list[Preparation] = []


_running = _Running()


def preparing(tree: Tree) -> Preparation | None:
    """Return the preparation of an update of this tree whose hook the calling thread is in."""
    running = _running.trees
    if not running:
        return None
    for one in reversed(running):
        if one.tree is tree:
            return one
    return None


class Preparation:
    """Brings a part of a tree up to the point where it can be compared with what the client has.

    Args:
        tree: the tree.
        scope: the control whose changes, and those below it, the update is about.
        update: is told what happened.
    """

    def __init__(self, tree: Tree, scope: BaseControl, update: Update) -> None:
        self.tree = tree
        self.scope = scope
        self.update = update
        self.asked: list[BaseControl] = []
        """Controls that a hook has asked to update, beyond the scope."""
        self._checked: list[BaseControl] = []

    def run(self) -> None:
        """Run hooks and let controls in; what is wrong is noted in the update."""
        _running.trees.append(self)
        try:
            if not self.tree.members.is_member(self.scope) and self.scope is self.tree.root:
                self._let_in([self.scope])
            changed = self._until_nothing_new_turns_up()
        finally:
            _running.trees.pop()
        self._read_computed()
        self.update.work = list(changed)
        index = self.tree.index
        for control in (*self._checked, *(index[i] for i in changed if i in index)):
            for late in control._flet_late_checks:
                try:
                    check(control, late)
                except ValueError as error:
                    self.update.fail(control, error)

    def _read_computed(self) -> None:
        tree = self.tree
        tree.computed.read(tuple(tree.index.values()), partial(tree.call, self.update))

    def ask(self, scope: BaseControl) -> None:
        """Take note that a hook asks for an update: this one brings what is in its scope."""
        if not self.tree.within(scope, self.scope) and scope not in self.asked:
            self.asked.append(scope)

    def _until_nothing_new_turns_up(self) -> list[int]:
        tree = self.tree
        while True:
            self._read_computed()
            tree.notice()
            changed = tree.changed(self.scope)
            found = self._newcomers(changed)
            waiting = self._waiting() if tree.members.prepared else []
            if not found and not waiting:
                return changed
            hooks = self._let_in(found) if found else False
            for control in waiting:
                self.update.prepared.add(control._i)
                self._hook(control, control.before_update)
            if not (hooks or waiting):
                return changed

    def _waiting(self) -> list[BaseControl]:
        """Return the controls whose `before_update` is due."""
        members, done = self.tree.members, self.update.prepared
        return [
            control
            for i, control in tuple(members.prepared.items())
            if i not in done and i not in members.coming and self.tree.within(control, self.scope)
        ]

    def _newcomers(self, changed: list[int]) -> list[BaseControl]:
        """Return the controls in changed properties that are not in the tree yet."""
        tree = self.tree
        found: list[BaseControl] = []
        with tree.lock:
            for i in changed:
                if tree.lock.wanted:
                    tree.lock.give_way()
                control, pending = tree.index.get(i), tree.pending.get(i)
                if control is not None and pending is not None:
                    for name, before in tuple(pending.items()):
                        value = control.__dict__.get(name)
                        if kind_of(type(value)) >= CONTROL:
                            found += self._strangers(control, name, before, value)
        return found

    def _strangers(self, control: BaseControl, name: str, before: Any, value: Any) -> Iterator[BaseControl]:
        if control._flet_props[name].skip:
            return
        watches = self.tree.watches
        if type(before) is list and before and type(value) is list and not watches.is_deep(control._i, name):
            start, stop_before, stop = changed_part(before, value)
            value = newcomers(part_of(before, start, stop_before), part_of(value, start, stop))
        members, lock = self.tree.members, self.tree.lock
        for child in controls_in(value):
            if lock.wanted:
                lock.give_way()
            if not members.is_member(child):
                _set_parent(child, control)
                yield child

    def _let_in(self, found: list[BaseControl]) -> bool:
        """Let controls and what lies in them into the tree, and run their hooks; returns whether there were any."""
        tree, members, update = self.tree, self.tree.members, self.update
        lock, index = tree.lock, members.index
        ran = False
        stack = found[::-1]
        lock.__enter__()
        try:
            while stack:
                if lock.wanted:
                    lock.give_way()
                control = stack.pop()
                if index.get(control._i) is control:
                    continue
                known = KNOWN_CLASSES.get(type(control)) or control_class(type(control))
                if known.just_enters and control._flet_tree is None:
                    members.enter(control, known, update)
                else:
                    ran = self._let_in_with_hooks(control, known) or ran
                if known.late_checks:
                    self._checked.append(control)
                if PLAIN_TYPES.issuperset(map(type, control.__dict__.values())):
                    continue
                for child in reversed(_children(control, known)):
                    if index.get(child._i) is not child:
                        _set_parent(child, control)
                        stack.append(child)
        finally:
            lock.release()
        return ran

    def _let_in_with_hooks(self, control: BaseControl, known: ControlClass) -> bool:
        """Let in a control of which there is more to do; its hooks run while others may have the lock."""
        tree, cls = self.tree, type(control)
        if control._flet_tree not in (None, tree) or cls._flet_made_at_mount:
            with tree.lock.released():
                self._make_ready(control)
        tree.members.enter(control, known, self.update)
        if not (cls._flet_builds or cls._flet_prepares):
            return False
        with tree.lock.released():
            self.hooks_of_new(control)
        return True

    def _make_ready(self, control: BaseControl) -> None:
        """Make what the control has from the start, and take it from another visitor's page."""
        for prop in control._flet_made_at_mount:
            if prop.name not in control.__dict__ and prop.factory is not None:
                control.__dict__[prop.name] = prop.factory()
        other = control._flet_tree
        if other is not None and other is not self.tree:
            logger.warning(
                "%s is already on another visitor's page and is taken from there: make controls inside main(), not "
                "at module level",
                control._flet_name(),
            )
            other.give_up(control)
            _set_id(control, 0)

    def hooks_of_new(self, control: BaseControl) -> None:
        """Run the hooks of a control that has just come."""
        cls = type(control)
        if cls._flet_builds:
            self._hook(control, control.build)
            origin = control.__dict__.get(SUCCEEDS)
            if origin is not None:
                for name, value in tuple(control.__dict__.items()):
                    if name in control._flet_props and name not in control.__dict__.get(RENDERED, ()):
                        succeed(origin.__dict__.get(name), value, [], control)  # what it has built
        if cls._flet_prepares:
            self.update.prepared.add(control._i)
            self._hook(control, control.before_update)

    def _hook(self, control: BaseControl, hook: Callable[[], object]) -> None:
        self.tree.call(self.update, control, hook)


def _children(control: BaseControl, known: ControlClass) -> list[BaseControl]:
    found: list[BaseControl] = []
    for name, value in tuple(control.__dict__.items()):
        cls = type(value)
        if cls in PLAIN_TYPES or (prop := known.props.get(name)) is None or prop.skip:
            continue
        if cls is list and prop.sent_item_types.issuperset(map(type, value)):
            found += value
        elif cls in KNOWN_CLASSES:
            found.append(value)
        else:
            found += controls_in(value)
    return found


def check(control: BaseControl, prop: Prop) -> None:
    """Look at a property whose check needs others.

    Raises:
        ValueError: it is not what the control allows.
    """
    value = getattr(control, prop.name)
    for one in prop.late_check:
        if value is None and not prop.required and not getattr(one, "asks_for_value", False):
            continue
        words = one(control, prop.name, value)
        if words:
            raise not_allowed(control, prop.name, value, words)
