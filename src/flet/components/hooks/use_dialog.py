"""A dialog that is open while a component says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet.components.hooks.hook import Hook, hook
from flet.controls.dialogs.dialog_control import stay_subscribed
from flet.engine.tree.succession import SUCCEEDS, succeed

if TYPE_CHECKING:
    from flet.controls.dialogs.dialog_control import DialogControl
    from flet.engine.declare.control import BaseControl


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
        before, now = self.shown, self.wanted
        if before is now:
            if now is not None:
                self._send(now)
            return
        self.shown = now
        succeed(before, now, [], self.owner)
        if now is not None and before is not None and SUCCEEDS in now.__dict__:
            self._replace(before, now)
            return
        if before is not None and before.open:
            before.open = False
            self._send(before)
        if now is not None:
            self.owner.page.show_dialog(now)

    def _replace(self, before: DialogControl, now: DialogControl) -> None:
        """Put a dialog that was rendered anew where it is; one that the visitor has closed stays closed."""
        dialogs = self.owner.page._dialogs
        at = next((i for i, one in enumerate(dialogs.controls) if one is before), None)
        if at is None:
            del now.__dict__[SUCCEEDS]
            return
        if now.on_dismiss is None:
            now.on_dismiss = stay_subscribed
        dialogs.controls[at] = now
        self._send(dialogs)

    def _send(self, control: BaseControl) -> None:
        # Not at once: a component that leaves does so while its page is being sent.
        session = self.owner.page.session
        session.call_soon(session.send_changes, control)


def use_dialog(dialog: DialogControl | None = None) -> None:
    """Show a dialog while it is given; `None` closes it.

    The dialog's `on_dismiss` is the place to set the state that closes it.
    """
    hook(DialogHook, DialogHook).wanted = dialog
