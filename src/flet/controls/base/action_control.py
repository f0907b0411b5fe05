from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.engine.control import control

if TYPE_CHECKING:
    from flet.controls.base.client_action import ClientAction


@control(kw_only=True)
class ActionControl(Control):
    action: ClientAction | list[ClientAction] | None = None
