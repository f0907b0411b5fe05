"""One visitor's control tree, and the updates that tell the client what has changed in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from flet.engine.declare.control import BaseControl, Pairs
from flet.engine.declare.place import PageOwner
from flet.engine.declare.sparse import PLAIN_TYPES
from flet.engine.declare.when_unlocked import PutOff
from flet.engine.tree.compare import Comparison
from flet.engine.tree.first_page import FirstPage
from flet.engine.tree.kinds import CONTROL, kind_of
from flet.engine.tree.known import Known
from flet.engine.tree.mount import Members
from flet.engine.tree.prepare import Preparation
from flet.engine.tree.successors import Successors
from flet.engine.tree.turns import Turns
from flet.engine.tree.update import FAILURES, Update

FEW = 50
"""Controls that are compared in one go, while those who set properties wait."""

_NOTHING: dict[str, Any] = {}


class HookFailures(Protocol):
    """Who is told of hooks that fail."""

    def of_hook(self, error: BaseException, control: BaseControl) -> None:
        """Tell of a hook of a control that has failed."""


class Owner(PageOwner, Protocol):
    """Whose tree it is, as the tree sees it."""

    @property
    def failures(self) -> HookFailures:
        """Who is told of hooks that fail."""

    def may_wait(self) -> bool:
        """Say whether the calling thread may wait for others; the event loop's may not."""

    def run_hook(self, hook: Callable[[], object]) -> None:
        """Call a hook of a control."""


class Tree(Known):
    """The controls of one session below its root.

    Args:
        root: the page.
        owner: the session.
    """

    def __init__(self, root: BaseControl, owner: Owner) -> None:
        super().__init__()
        self.root = root
        self.owner = owner
        self.members = Members(self)
        self.index = self.members.index
        self.turns = Turns(owner)
        self.lost = False
        """An update failed half-way: the client no longer has what we think, and needs the page afresh."""
        self._has_asked = False
        self.tells_former = False
        """Whether the client is told what a text was that the program changes."""
        self.successors = Successors(self)
        self._comparison = Comparison(self)

    def rendered(self, control: BaseControl, name: str, value: Any, pairs: Pairs) -> None:
        """Store what was rendered in a control of this tree; new controls in it take the places of earlier ones.

        Args:
            control: whose property it is.
            name: of the property.
            value: what was rendered.
            pairs: the new controls in it that follow earlier ones; see `succession.succeed`.
        """
        # While an update is packed, they wait until the next one compares them.
        if not self.turns.now(partial(self.successors.rendered, control, name, value, pairs)):
            setattr(control, name, value)

    @property
    def asks_program(self) -> bool:
        """Whether sending the whole page takes code of the program, as far as is known."""
        return self._has_asked or bool(self.members.prepared or self.computed)

    def is_clean(self) -> bool:
        """Say whether an update would find nothing: no hook wants to be asked and nothing can change unseen."""
        return not (self.pending or self.watches or self.members.prepared or self.lost)

    def shown(self, control: BaseControl) -> BaseControl:
        """Return the control on the page that a control is, or stands for."""
        found = self.index.get(control._i)
        return found if found is not None and found.__dict__ is control.__dict__ else control

    def within(self, control: BaseControl, scope: BaseControl) -> bool:
        """Say whether an update of `scope` is about `control`."""
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

    def changed(self, scope: BaseControl) -> list[int]:
        """Return the numbers of the controls in a scope that may have changed."""
        index = self.index
        if scope is self.root and not self.members.isolated:
            return [i for i in self.pending.copy() if i in index] if self.pending else []
        found = ((i, index.get(i)) for i in tuple(self.pending))
        return [i for i, control in found if control is not None and self.within(control, scope)]

    def ask(self, update: Update, control: BaseControl, question: Callable[[], object]) -> None:
        """Call code of the program that an update has to ask while the tree is locked: others have the lock meanwhile.

        All that the update says of the control has been looked at by then.
        """
        self._has_asked = True
        with self.lock.released():
            self.call(update, control, question)

    def call(self, update: Update, control: BaseControl, function: Callable[[], object]) -> None:
        """Call code of the program; what it raises is noted in the update."""
        try:
            self.owner.run_hook(function)
        except FAILURES as error:
            update.fail(control, error)

    def notice(self) -> None:
        """Look at what can change without being read."""
        if self.watches:
            with PutOff(), self.lock:
                self.watches.notice(self.index, self.pending, self.lock)

    def prepare(self, scope: BaseControl) -> tuple[Update, list[BaseControl]]:
        """Run the hooks of an update of `scope`; returns it, and what else they have asked to update."""
        update = Update()
        if not (self.members.prepared or self.watches or scope._i not in self.index):
            changed = self.changed(scope)
            if not self._need_preparation(changed):
                update.work.extend(changed)
                return update, []
        preparation = Preparation(self, scope, update)
        preparation.run()
        return update, preparation.asked

    def _need_preparation(self, changed: list[int]) -> bool:
        """Say whether the changes of controls may bring others, or depend on one another."""
        index, pending = self.index, self.pending
        for i in changed:
            control = index.get(i)
            if control is None:
                continue
            if control._flet_late_checks:
                return True
            values = control.__dict__
            for name in tuple(pending.get(i, _NOTHING)):
                kind = type(values.get(name))
                if kind not in PLAIN_TYPES and kind_of(kind) >= CONTROL:
                    return True
        return False

    def pack(self, update: Update) -> None:
        """Find and pack what changed in a prepared update; in its turn."""
        self._locked(update, self._comparison.changes, update)

    def pack_plain(self) -> list[bytes] | None:
        """Pack what changed, if that is nothing but plain values of a few controls; in a turn.

        Returns:
            Messages; `None` if there is more to do, so that the update has to be prepared.
        """
        members = self.members
        if (
            len(self.pending) > FEW
            or members.prepared
            or members.isolated
            or self.watches
            or self.lost
            or not self.lock.try_acquire(False)
        ):
            return None
        try:
            return self._comparison.plain_changes()
        except BaseException:
            self.lost = True
            raise
        finally:
            self.lock.release()

    def pack_whole(self, update: Update, wrap: Callable[[dict[str, Any]], Any], reset: bool = False) -> None:
        """Pack the whole tree: `wrap` puts the root into a message.

        With `reset` the root has a null for each property that it does not set: a client merges the root into what
        it shows, so that what is left out would keep an earlier value.
        """
        self._locked(update, self._comparison.whole, update, wrap, reset)
        self.lost = False

    def begin(self, first_page: FirstPage) -> Update:
        """As `prepare`, before anybody has seen the page."""
        update = first_page.let_in(self)
        return update if update is not None else self.prepare(self.root)[0]

    def pack_first(
        self, update: Update, wrap: Callable[[dict[str, Any]], Any], reset: bool, first_page: FirstPage
    ) -> None:
        """As `pack_whole`, after `begin`."""
        self.pack_whole(update, wrap, reset)
        if not update.known:
            with self.lock:
                self._comparison.learn(first_page, update)

    def _locked(self, update: Update, work: Callable[..., None], *arguments: Any) -> None:
        try:
            with PutOff(), self.lock:
                work(*arguments)
                self.members.settle(update)
        except BaseException:
            self.lost = True
            raise

    def welcome_late(self, update: Update) -> None:
        """Run the hooks of controls that turned up while the update was packed; what they change is in the next."""
        if update.late:
            preparation = Preparation(self, self.root, update)
            for control in update.late:
                preparation.hooks_of_new(control)

    def flush(self, scope: BaseControl) -> Update:
        """Prepare and pack what changed in `scope` and below; in a thread that may wait."""
        update, _ = self.prepare(scope)
        _take(self.turns, lambda: self.pack(update))
        return update

    def whole(self, wrap: Callable[[dict[str, Any]], Any], reset: bool = False) -> Update:
        """Prepare and pack the whole tree; as `pack_whole`, in a thread that may wait."""
        update, _ = self.prepare(self.root)
        _take(self.turns, lambda: self.pack_whole(update, wrap, reset))
        return update

    def give_up(self, control: BaseControl) -> None:
        """Let a control go that another visitor's page takes; its hooks run before this returns."""
        update = Update()
        with self.lock:
            self.members.unmount(control, update)
        self.tell_who_left(update)

    def unmount_all(self) -> Update:
        """Let everything go; returns whom to tell."""
        update = Update()
        with self.lock:
            self.members.unmount(self.root, update)
            self.index.clear()
            self.pending.clear()
        return update

    def tell_who_left(self, update: Update) -> None:
        """Run the last hooks of the controls that have left with an update."""
        for control in update.left:
            try:
                self.owner.run_hook(control.will_unmount)
            except FAILURES as error:
                self.owner.failures.of_hook(error, control)
            with self.lock:
                self.members.part_with(control)


def _take(turns: Turns, work: Callable[[], None]) -> None:
    turns.take(work, work)
