from __future__ import annotations

from enum import Enum
from typing import TypeAlias

from flet.controls.base.number import Number
from flet.engine.declare.value import Value, value


class BlurTileMode(Enum):
    """What a blur takes for what lies beyond the edge."""

    CLAMP = "clamp"
    DECAL = "decal"
    MIRROR = "mirror"
    REPEATED = "repeated"


@value
class Blur(Value):
    """How much something is blurred."""

    sigma_x: Number
    """Horizontally, in logical pixels. Not negative."""

    sigma_y: Number
    """Vertically, in logical pixels. Not negative."""

    tile_mode: BlurTileMode | None = None
    """What it takes for what lies beyond the edge."""


BlurValue: TypeAlias = int | float | tuple[Number, Number] | Blur
"""A blur, one number for both directions, or one for each."""
