from __future__ import annotations

from flet.controls.base.control import Control
from flet.engine.control import control


@control(kw_only=True)
class AdaptiveControl(Control):
    adaptive: bool | None = None
