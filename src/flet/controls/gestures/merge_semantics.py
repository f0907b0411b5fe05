from __future__ import annotations

from flet.controls.base.control import Control
from flet.engine.control import control


@control("MergeSemantics")
class MergeSemantics(Control):
    content: Control | None = None
    """The control inside."""
