from __future__ import annotations

import math
from enum import Enum
from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.effects.blend_mode import BlendMode
    from flet.controls.effects.gradients import Gradient
    from flet.controls.layout.border import Border
    from flet.controls.layout.border_radius import BorderRadiusValue
    from flet.controls.layout.box_shadow import BoxShadowValue
    from flet.controls.media.decoration_image import DecorationImage
    from flet.controls.theme.color_value import ColorValue


class BoxShape(Enum):
    """Outline of a box."""

    RECTANGLE = "rectangle"
    CIRCLE = "circle"


class BoxFit(Enum):
    """How a picture is fitted into the room that it has."""

    NONE = "none"
    """In its own size, cut off where it is larger."""
    CONTAIN = "contain"
    """As large as fits, whole."""
    COVER = "cover"
    """So large that no room is left, cut off where it is larger."""
    FILL = "fill"
    """Stretched to the room."""
    FIT_HEIGHT = "fitHeight"
    """As high as the room."""
    FIT_WIDTH = "fitWidth"
    """As wide as the room."""
    SCALE_DOWN = "scaleDown"
    """As `CONTAIN`, but never enlarged."""


class ClipBehavior(Enum):
    """Whether and how what reaches over an edge is cut off."""

    NONE = "none"
    """Not at all."""
    ANTI_ALIAS = "antiAlias"
    """With smooth edges."""
    ANTI_ALIAS_WITH_SAVE_LAYER = "antiAliasWithSaveLayer"
    """With smooth edges, in a layer of its own; slow."""
    HARD_EDGE = "hardEdge"
    """With hard edges; fast."""


@value
class BoxConstraints(Value):
    """The least and the greatest size that a box may have."""

    min_width: Number = 0
    """Least width in logical pixels. Not negative, not more than `max_width`."""

    min_height: Number = 0
    """Least height in logical pixels. Not negative, not more than `max_height`."""

    max_width: Number = math.inf
    """Greatest width in logical pixels; by default there is no limit."""

    max_height: Number = math.inf
    """Greatest height in logical pixels; by default there is no limit."""

    def __post_init__(self) -> None:
        for side in ("width", "height"):
            least, most = getattr(self, f"min_{side}"), getattr(self, f"max_{side}")
            if not 0 <= least <= most:
                raise ValueError(
                    f"BoxConstraints.min_{side} = {least!r}: must be between 0 and max_{side} ({most!r})"
                )


@value
class BoxDecoration(Value):
    """How a box is painted."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    image: DecorationImage | None = None
    """Picture over the background."""

    border: Border | None = None
    """Line around it."""

    border_radius: BorderRadiusValue | None = None
    """Radius of the corners, in logical pixels."""

    shadows: BoxShadowValue | None = None
    """Shadows, the first on top."""

    gradient: Gradient | None = None
    """Gradient that it is filled with, in place of a colour."""

    shape: BoxShape = BoxShape.RECTANGLE
    """Rectangle or circle; a circle takes no `border_radius`."""

    blend_mode: BlendMode | None = None
    """How background colour or gradient mix with what lies underneath."""

    def __post_init__(self) -> None:
        if self.blend_mode is not None and self.bgcolor is None and self.gradient is None:
            raise ValueError("BoxDecoration.blend_mode: needs a bgcolor or a gradient to mix")
