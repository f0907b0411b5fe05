from __future__ import annotations

from flet.controls.base.control import Control
from flet.engine.declare.control import control


@control("MergeSemantics")
class MergeSemantics(Control):
    """Makes everything inside one thing for screen readers."""

    content: Control | None = None
    """The control inside."""
