from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.layout.shape import ShapeBorder


@value
class NotchShape(Value):
    """The base of notches for floating buttons."""


@value(tag="circular")
class CircularRectangleNotchShape(NotchShape):
    """A round notch."""

    inverted: bool = False
    """Whether the notch is at the other edge of the bar."""


@value(tag="auto")
class AutomaticNotchShape(NotchShape):
    """A notch with the outline of the button."""

    host: ShapeBorder
    """Outline of the bar."""

    guest: ShapeBorder | None = None
    """Outline of the button."""
