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
        page = self.owner.page
        if self.wanted is None:
            if self.shown is not None and self.shown.open:
                self.shown.open = False
                page.session.send_changes(self.shown)
            self.shown = None
            return
        kept = reconcile(self.shown, self.wanted)
        if kept is not self.shown:
            if self.shown is not None:
                self.shown.open = False
                page.session.send_changes(self.shown)
            self.shown = kept
            page.show_dialog(kept)
        else:
            page.session.send_changes(kept)


def use_dialog(dialog: DialogControl | None = None) -> None:
    """Show a dialog while it is given; `None` closes it.

    The dialog's `on_dismiss` is the place to set the state that closes it.
    """
    hook(DialogHook, DialogHook).wanted = dialog
