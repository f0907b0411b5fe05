from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.engine.events import ControlEventHandler


@control(kw_only=True)
class DialogControl(AdaptiveControl):
    open: bool = prop(default=False, client=bool)

    on_dismiss: ControlEventHandler[DialogControl] | None = prop(default=None, passive=True)
