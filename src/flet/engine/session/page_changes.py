"""What changed on a page, on its way to the browser.

An update has three parts. The hooks run first, in the thread that asked; then what changed is packed, one update at a
time; then the controls that have come and gone are told. The event loop waits for nobody: where a thread is packing an
update of the page, that thread packs what the loop wants to send right after.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from flet.engine.declare.control import BaseControl
from flet.engine.session.failures import FAILURES
from flet.engine.tree.prepare import preparing
from flet.engine.tree.turns import After
from flet.engine.tree.update import Update

if TYPE_CHECKING:
    from flet.engine.session.outbox import Outbox
    from flet.engine.session.session import Session

_IN_A_ROW = 50
"""Updates that hooks may ask for one after the other, each for another part of the page."""


class PageChanges:
    """Sends what changes on the page of a session.

    Args:
        session: whose page.
        outbox: takes the changes, so that they keep their order with what else is sent.
    """

    __slots__ = ("_outbox", "_session")

    def __init__(self, session: Session, outbox: Outbox) -> None:
        self._session = session
        self._outbox = outbox

    def changes(self, scope: BaseControl, wake: bool = True) -> None:
        """Send what changed in `scope` and below; from any thread.

        Args:
            scope: the control.
            wake: as in `Outbox.post`.

        Raises:
            ValueError: something is not what its control allows. All else was sent.
            Unsendable: a property holds something that has no wire form. All else was sent.
        """
        tree = self._session.tree
        around = preparing(tree)
        if around is not None:
            around.ask(tree.shown(scope))
            return
        if scope is tree.root and self._plain_changes(wake):
            return
        errors: list[BaseException] = []
        scopes = [scope if scope is tree.root else tree.shown(scope)]
        for _ in range(_IN_A_ROW):
            if not scopes or self._session.closed:
                break
            update, asked = tree.prepare(scopes.pop(0))
            tree.turns.take(partial(self._pack, update, wake), partial(self._pack_later, update))
            scopes += asked
            if update.errors:
                errors += self._errors(update)
            if update.late or tree.computed.missed:
                scopes.append(tree.root)
        if self._session.link.connection is None:
            self._session.program.on_loop(self._session.presence.grew_while_away)
        if errors:
            raise errors[0]

    def _plain_changes(self, wake: bool) -> bool:
        """Send what changed on the page, if that can be told without an update; what most handlers do is like this."""
        session = self._session
        tree = session.tree
        if session.closed or session.link.connection is None or not tree.turns.begin():
            return False
        try:
            messages = tree.pack_plain()
            if messages:
                self._outbox.post(messages, wake=wake)
        finally:
            tree.turns.end()
        if messages:
            session.inbound.page_changed()
        return messages is not None

    def _pack(self, update: Update, wake: bool = True) -> After | None:
        tree = self._session.tree
        if tree.lost:
            self._session.program.on_loop(self._session.delivery.page)
        else:
            tree.pack(update)
            if update.messages:
                self._outbox.post(update.messages, wake=wake or bool(update.mounted or update.left))
                self._session.inbound.page_changed()
        return partial(self._tell, update) if update.left or update.late or update.mounted else None

    def _pack_later(self, update: Update) -> After | None:
        try:
            self._pack(update)
        except Exception as error:
            self._session.failures.of_handler(error)
            return None
        return partial(self._tell_later, update)

    def _tell(self, update: Update) -> None:
        """Tell who went and who came."""
        session = self._session
        session.tree.tell_who_left(update)
        session.tree.welcome_late(update)
        for control in update.mounted:
            try:
                session.run_hook(control.did_mount)
            except FAILURES as error:
                session.failures.of_hook(error, control)

    def _tell_later(self, update: Update) -> None:
        self._tell(update)
        for error in self._errors(update):
            self._session.failures.of_handler(error)
        if update.late or self._session.tree.computed.missed:
            self.changes(self._session.tree.root)

    def _errors(self, update: Update) -> list[BaseException]:
        """Return what was wrong with the controls that are on the page."""
        is_member = self._session.tree.members.is_member
        errors = [error for control, error in update.errors if is_member(control)]
        update.errors.clear()
        return errors

    def post(self, messages: list[bytes], lasting: bool = False) -> None:
        """Send messages after the updates that were asked for before; `lasting` as in `Outbox.post`."""
        if self._outbox.holds_page:
            self._session.program.on_loop(self._outbox.release)  # somebody may wait for an answer
        turns = self._session.tree.turns
        if turns.crowded:
            turns.leave(lambda: self._outbox.post(messages, lasting))
        else:
            self._outbox.post(messages, lasting)
