from __future__ import annotations

import math
from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.layout.alignment import Alignment
from flet.engine.declare.props import prop
from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.theme.color_value import ColorValue


class GradientTileMode(Enum):
    """What lies beyond the ends of a gradient."""

    CLAMP = "clamp"
    DECAL = "decal"
    MIRROR = "mirror"
    REPEATED = "repeated"


@value
class Gradient(Value):
    """The base of gradients."""

    colors: list[ColorValue]
    """The colours, two or more, from begin to end."""

    tile_mode: GradientTileMode = GradientTileMode.CLAMP
    """What lies beyond the ends of the gradient."""

    rotation: Number | None = None
    """Rotation about the centre of the box, in radians."""

    stops: list[Number] | None = None
    """Where each colour is reached, from 0 to 1 and ascending; without it they are spread evenly."""


@value(tag="linear")
class LinearGradient(Gradient):
    """Colours along a line."""

    begin: Alignment = prop(default_factory=lambda: Alignment(x=-1.0, y=0.0))
    """Where it begins."""

    end: Alignment = prop(default_factory=lambda: Alignment(x=1.0, y=0.0))
    """Where it ends."""


@value(tag="radial")
class RadialGradient(Gradient):
    """Colours in circles around a point."""

    center: Alignment = prop(default_factory=lambda: Alignment(x=0.0, y=0.0))
    """The centre."""

    radius: Number = 0.5
    """Radius in parts of the shorter side of the box."""

    focal: Alignment | None = None
    """Where the gradient begins, if not in the centre."""

    focal_radius: Number = 0.0
    """Radius of the circle where it begins, in parts of the shorter side."""


@value(tag="sweep")
class SweepGradient(Gradient):
    """Colours around a point, like the hands of a clock."""

    center: Alignment = prop(default_factory=lambda: Alignment(x=0.0, y=0.0))
    """The centre."""

    start_angle: Number = 0.0
    """Angle at which it begins, in radians, clockwise from the right."""

    end_angle: Number = math.tau
    """Angle at which it ends, in radians, clockwise from the right."""
