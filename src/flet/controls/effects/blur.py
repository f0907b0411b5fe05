from __future__ import annotations

from enum import Enum
from typing import TypeAlias

from flet.controls.base.number import Number
from flet.engine.value import Value, value


class BlurTileMode(Enum):
    CLAMP = "clamp"
    DECAL = "decal"
    MIRROR = "mirror"
    REPEATED = "repeated"


@value
class Blur(Value):
    sigma_x: Number

    sigma_y: Number

    tile_mode: BlurTileMode | None = None
    """What lies beyond the ends of the gradient."""


BlurValue: TypeAlias = int | float | tuple[Number, Number] | Blur
