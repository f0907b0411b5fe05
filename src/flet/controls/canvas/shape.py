from __future__ import annotations

from flet.engine.declare.control import BaseControl, control


@control
class Shape(BaseControl):
    """The base of what can be drawn on a canvas."""
