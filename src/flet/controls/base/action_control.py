from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.engine.declare.control import control

if TYPE_CHECKING:
    from flet.controls.base.client_action import ClientAction


@control(kw_only=True)
class ActionControl(Control):
    """The base of controls that can act in the browser without asking the server."""

    action: ClientAction | list[ClientAction] | None = None
    """What the browser does by itself when it is clicked, before `on_click` is called: one action or several
    in order, such as `CopyToClipboard("text")`. Browsers allow more to a click than to a program.
    """
