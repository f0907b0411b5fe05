from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.layout.border import BorderSide
    from flet.controls.layout.border_radius import BorderRadiusValue


@value
class ShapeBorder(Value):
    pass


@value
class OutlinedBorder(ShapeBorder):
    side: BorderSide | None = None


@value(tag="stadium")
class StadiumBorder(OutlinedBorder):
    pass


@value(tag="roundedRectangle")
class RoundedRectangleBorder(OutlinedBorder):
    radius: BorderRadiusValue = 0


@value(tag="circle")
class CircleBorder(OutlinedBorder):
    eccentricity: Number = 0.0


@value(tag="beveledRectangle")
class BeveledRectangleBorder(RoundedRectangleBorder):
    pass


@value(tag="continuousRectangle")
class ContinuousRectangleBorder(RoundedRectangleBorder):
    pass
