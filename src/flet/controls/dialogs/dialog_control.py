from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.engine.declare.events import ControlEventHandler, Event


@control(kw_only=True)
class DialogControl(AdaptiveControl):
    """The base of what opens over a page; show it with `page.show_dialog()`."""

    open: bool = prop(default=False, client=bool, passive=True)
    """Whether it is open."""

    on_dismiss: ControlEventHandler[DialogControl] | None = prop(default=None, passive=True)
    """Called after it was closed, by whomever."""

    def before_event(self, e: Event[Any]) -> bool | None:
        """Take the dialog from the page once the client has closed it."""
        if e.name != "dismiss":
            return None
        page = self.page
        page.session.tree.write(self, "open", False)
        shown = page._dialogs.controls
        at = next((i for i, dialog in enumerate(shown) if dialog is self), None)
        if at is not None:
            del shown[at]
            page.session.send_changes(page._dialogs)
        return self.on_dismiss is not stay_subscribed


def stay_subscribed() -> None:
    """The handler of dialogs without one: the client tells that it has closed them only if somebody asks."""
