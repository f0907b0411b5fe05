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

    tile_mode: GradientTileMode = GradientTileMode.CLAMP

    rotation: Number | None = None

    stops: list[Number] | None = None


@value(tag="linear")
class LinearGradient(Gradient):
    begin: Alignment = prop(default_factory=lambda: Alignment(x=-1.0, y=0.0))

    end: Alignment = prop(default_factory=lambda: Alignment(x=1.0, y=0.0))


@value(tag="radial")
class RadialGradient(Gradient):
    center: Alignment = prop(default_factory=lambda: Alignment(x=0.0, y=0.0))

    radius: Number = 0.5

    focal: Alignment | None = None

    focal_radius: Number = 0.0


@value(tag="sweep")
class SweepGradient(Gradient):
    center: Alignment = prop(default_factory=lambda: Alignment(x=0.0, y=0.0))

    start_angle: Number = 0.0

    end_angle: Number = math.tau
