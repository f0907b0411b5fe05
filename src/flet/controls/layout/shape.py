from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.layout.border import BorderSide
    from flet.controls.layout.border_radius import BorderRadiusValue


@value
class ShapeBorder(Value):
    """The base of outlines."""


@value
class OutlinedBorder(ShapeBorder):
    """The base of outlines that have a line."""

    side: BorderSide | None = None
    """Line along the edge."""


@value(tag="stadium")
class StadiumBorder(OutlinedBorder):
    """A box whose shorter sides are half circles."""


@value(tag="roundedRectangle")
class RoundedRectangleBorder(OutlinedBorder):
    """A box with round corners."""

    radius: BorderRadiusValue = 0
    """Radius of the corners in logical pixels."""


@value(tag="circle")
class CircleBorder(OutlinedBorder):
    """A circle that fits into the box."""

    eccentricity: Number = 0.0
    """How much the circle fills the box instead: from 0 (a circle) to 1 (an ellipse)."""


@value(tag="beveledRectangle")
class BeveledRectangleBorder(RoundedRectangleBorder):
    """A box whose corners are cut off."""


@value(tag="continuousRectangle")
class ContinuousRectangleBorder(RoundedRectangleBorder):
    """A box whose straight sides pass smoothly into round corners."""
