from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.layout.shape import ShapeBorder


@value
class NotchShape(Value):
    pass


@value(tag="circular")
class CircularRectangleNotchShape(NotchShape):
    inverted: bool = False


@value(tag="auto")
class AutomaticNotchShape(NotchShape):
    host: ShapeBorder

    guest: ShapeBorder | None = None
