"""A dialog that is open while a component says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet.components.hooks.hook import Hook, hook
from flet.components.reconcile import reconcile

if TYPE_CHECKING:
    from flet.controls.dialogs.dialog_control import DialogControl


class DialogHook(Hook):
    """The dialog of a component."""

    wanted: DialogControl | None = None
    shown: Any = None

    def mounted(self) -> None:
        self._sync()

    def rendered(self) -> None:
        self._sync()

    def unmounted(self) -> None:
        self.wanted = None
        self._sync()

    def _sync(self) -> None:
        kept = None if self.wanted is None else reconcile(self.shown, self.wanted)
        before, self.shown = self.shown, kept
        if before is not None and before is not kept and before.open:
            before.open = False
            self._send(before)
        if kept is not None and kept is not before:
            self.owner.page.show_dialog(kept)
        elif kept is not None:
            self._send(kept)

    def _send(self, dialog: DialogControl) -> None:
        # Not at once: a component that leaves does so while its page is being sent.
        session = self.owner.page.session
        session.call_soon(session.send_changes, dialog)


def use_dialog(dialog: DialogControl | None = None) -> None:
    """Show a dialog while it is given; `None` closes it.

    The dialog's `on_dismiss` is the place to set the state that closes it.
    """
    hook(DialogHook, DialogHook).wanted = dialog
