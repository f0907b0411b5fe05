from __future__ import annotations

from flet.controls.base.control import Control
from flet.engine.declare.control import control


@control(kw_only=True)
class AdaptiveControl(Control):
    """The base of controls that can look native on Apple platforms."""

    adaptive: bool | None = None
    """Whether it looks like a control of iOS on Apple platforms. Without a setting of its own it follows the
    controls around it.
    """
