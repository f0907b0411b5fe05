"""Who is in the tree: numbers, entering with `build`, leaving with `will_unmount`."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flet.engine.declare.control import BaseControl, _set_id, _set_parent, _set_tree
from flet.engine.tree.snapshot import CONTROL, controls_in, kind_of

if TYPE_CHECKING:
    from flet.engine.tree.tree import Tree
    from flet.engine.tree.update import Update

logger = logging.getLogger("flet")

_FIRST_FREE = 3
"""1 is the page, 2 its window."""

_WARNED_AT_ONCE = 10


class Members:
    """The controls of one tree.

    Args:
        tree: the tree.
        held: what else than its own properties a control had in the client: its children that have left.
        forget: called with the number of a control that has left.
    """

    def __init__(
        self, tree: Tree, held: Callable[[int], list[BaseControl]], forget: Callable[[int], None]
    ) -> None:
        self.index: dict[int, BaseControl] = {}
        self.prepared: dict[int, BaseControl] = {}
        """Those that want `before_update` called."""
        self.isolated = 0
        """How many, beside the root, update on their own."""
        self._tree = tree
        self._held = held
        self._forget = forget
        self._next = _FIRST_FREE

    def mount(self, control: BaseControl, update: Update) -> None:
        """Let a control in that is about to be sent."""
        if control._flet_tree is not None:
            self._take_from(control._flet_tree, control)
        i = control._i
        # A number is kept by a control that comes back, unless somebody else has it by now.
        if i == 0 or i >= self._next or self.index.get(i, control) is not control:
            _set_id(control, self._next)
            self._next += 1
        self.arrive(control, update)

    def _take_from(self, other: Tree, control: BaseControl) -> None:
        logger.warning(
            "%s is already on another visitor's page and is taken from there: make controls inside main(), not at "
            "module level",
            control._flet_name(),
        )
        if other.lock.acquire(timeout=1):
            try:
                other.members.unmount(control)
            finally:
                other.lock.release()
        _set_id(control, 0)

    def arrive(self, control: BaseControl, update: Update) -> None:
        """Enter the index and run the hooks that come before a control is sent."""
        cls = type(control)
        self.index[control._i] = control
        for prop in cls._flet_made_at_mount:
            if prop.name not in control.__dict__ and prop.factory is not None:
                control.__dict__[prop.name] = prop.factory()
        _set_tree(control, self._tree)
        if cls._flet_isolated and control is not self._tree.root:
            self.isolated += 1
        if cls._flet_builds:
            control.build()
        if cls._flet_prepares:
            self.prepared[control._i] = control
            control.before_update()
        if cls._flet_appears:
            update.mounted.append(control)

    def put(self, control: BaseControl, parent: BaseControl, update: Update) -> None:
        """Give a control its parent, noting that it comes from another one."""
        former = control._flet_parent
        if former is not None and former is not parent and control._flet_tree is self._tree:
            update.moved.append((control, former))
        _set_parent(control, parent)

    def leave(self, control: BaseControl) -> None:
        """Run the last hook and go from the index; what lies in the control is not touched."""
        i, cls = control._i, type(control)
        if cls.will_unmount is not BaseControl.will_unmount:
            try:
                control.will_unmount()
            except Exception as error:
                self._tree.owner.failures.of_hook(error, control)
        if cls._flet_isolated and control is not self._tree.root:
            self.isolated -= 1
        _set_tree(control, None)
        if self.index.get(i) is control:
            del self.index[i]
            self.prepared.pop(i, None)
            self._forget(i)

    def unmount(self, control: BaseControl) -> None:
        """Let a control go, and before it all that lies in it."""
        if control._flet_tree is not self._tree:
            return
        children = self._held(control._i)
        for value in tuple(control.__dict__.values()):
            if kind_of(type(value)) >= CONTROL:
                children += controls_in(value)
        for child in children:
            if child._flet_parent is control:
                self.unmount(child)
        self.leave(control)

    def settle(self, update: Update) -> None:
        """At the end of an update: let those go that were removed and did not turn up elsewhere."""
        for i, control in update.removed.items():
            if i not in update.sent:
                self.unmount(control)
        for control, former in update.moved[:_WARNED_AT_ONCE]:
            if former._flet_tree is self._tree and _holds(former, control):
                logger.warning(
                    "%s is in both %s and %s; changes of it reach only the latter. Make one control for each place",
                    control._flet_name(),
                    former._flet_name(),
                    control._flet_parent._flet_name() if control._flet_parent else "nothing",
                )


def _holds(parent: BaseControl, control: BaseControl) -> bool:
    values: Any = parent.__dict__.values()
    return any(control is held for value in values for held in controls_in(value))
