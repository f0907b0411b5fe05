from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.engine.events import ControlEventHandler


@control(kw_only=True)
class DialogControl(AdaptiveControl):
    """The base of what opens over a page; show it with `page.show_dialog()`."""

    open: bool = prop(default=False, client=bool)
    """Whether it is open."""

    on_dismiss: ControlEventHandler[DialogControl] | None = prop(default=None, passive=True)
    """Called after it was closed, by whomever."""
