from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.services.service import Service
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.engine.declare.events import ControlEventHandler


@control("ShakeDetector")
class ShakeDetector(Service):
    """Notices when the device is shaken."""

    minimum_shake_count: int = prop(default=1, integer=True)
    """How many shakes it takes."""

    shake_slop_time_ms: int = prop(default=500, integer=True)
    """Least time between two shakes, in milliseconds."""

    shake_count_reset_time_ms: int = prop(default=3000, integer=True)
    """After how many milliseconds counting begins anew."""

    shake_threshold_gravity: Number = 2.7
    """How hard a shake must be, in parts of gravity."""

    on_shake: ControlEventHandler[ShakeDetector] | None = prop(default=None, passive=True)
    """Called when the device was shaken."""
