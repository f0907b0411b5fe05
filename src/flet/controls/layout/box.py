from __future__ import annotations

import math
from enum import Enum
from typing import TYPE_CHECKING

from flet.engine.value import Value, value

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
    RECTANGLE = "rectangle"
    CIRCLE = "circle"


class BoxFit(Enum):
    NONE = "none"
    CONTAIN = "contain"
    COVER = "cover"
    FILL = "fill"
    FIT_HEIGHT = "fitHeight"
    FIT_WIDTH = "fitWidth"
    SCALE_DOWN = "scaleDown"


class ClipBehavior(Enum):
    NONE = "none"
    ANTI_ALIAS = "antiAlias"
    ANTI_ALIAS_WITH_SAVE_LAYER = "antiAliasWithSaveLayer"
    HARD_EDGE = "hardEdge"


@value
class BoxConstraints(Value):
    min_width: Number = 0

    min_height: Number = 0

    max_width: Number = math.inf

    max_height: Number = math.inf


@value
class BoxDecoration(Value):
    bgcolor: ColorValue | None = None

    image: DecorationImage | None = None

    border: Border | None = None

    border_radius: BorderRadiusValue | None = None

    shadows: BoxShadowValue | None = None

    gradient: Gradient | None = None

    shape: BoxShape = BoxShape.RECTANGLE

    blend_mode: BlendMode | None = None
