from __future__ import annotations

import math
from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.layout.alignment import Alignment
from flet.engine.props import prop
from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.theme.color_value import ColorValue


class GradientTileMode(Enum):
    CLAMP = "clamp"
    DECAL = "decal"
    MIRROR = "mirror"
    REPEATED = "repeated"


@value
class Gradient(Value):
    colors: list[ColorValue]
    """The colours, two or more, from begin to end."""

    tile_mode: GradientTileMode = GradientTileMode.CLAMP
    """What lies beyond the ends of the gradient."""

    rotation: Number | None = None

    stops: list[Number] | None = None


@value(tag="linear")
class LinearGradient(Gradient):
    begin: Alignment = prop(default_factory=lambda: Alignment(x=-1.0, y=0.0))
    """Where it begins."""

    end: Alignment = prop(default_factory=lambda: Alignment(x=1.0, y=0.0))
    """Where it ends."""


@value(tag="radial")
class RadialGradient(Gradient):
    center: Alignment = prop(default_factory=lambda: Alignment(x=0.0, y=0.0))
    """The centre."""

    radius: Number = 0.5
    """Radius in logical pixels."""

    focal: Alignment | None = None
    """Where the gradient begins, if not in the centre."""

    focal_radius: Number = 0.0
    """Radius of the circle in which the gradient begins."""


@value(tag="sweep")
class SweepGradient(Gradient):
    center: Alignment = prop(default_factory=lambda: Alignment(x=0.0, y=0.0))
    """The centre."""

    start_angle: Number = 0.0
    """Angle at which it begins, in radians, clockwise from the right."""

    end_angle: Number = math.tau
    """Angle at which it ends, in radians, clockwise from the right."""
