from __future__ import annotations

from flet.controls.base.control import Control
from flet.engine.control import control


@control("Screenshot")
class Screenshot(Control):
    content: Control
