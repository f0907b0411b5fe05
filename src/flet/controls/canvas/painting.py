from __future__ import annotations

import math
from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.effects.blend_mode import BlendMode
from flet.controls.effects.gradients import GradientTileMode
from flet.controls.theme.colors import Colors
from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.effects.blur import Blur
    from flet.controls.effects.transform import OffsetValue
    from flet.controls.theme.color_value import ColorValue


class PaintingStyle(Enum):
    FILL = "fill"
    STROKE = "stroke"


class StrokeCap(Enum):
    ROUND = "round"
    SQUARE = "square"
    BUTT = "butt"


class StrokeJoin(Enum):
    MITER = "miter"
    ROUND = "round"
    BEVEL = "bevel"


@value
class PaintGradient(Value):
    pass


@value(tag="linear")
class PaintLinearGradient(PaintGradient):
    begin: OffsetValue | None

    end: OffsetValue | None

    colors: list[ColorValue]

    color_stops: list[Number] | None = None

    tile_mode: GradientTileMode = GradientTileMode.CLAMP


@value(tag="radial")
class PaintRadialGradient(PaintGradient):
    center: OffsetValue | None

    radius: Number

    colors: list[ColorValue]

    color_stops: list[Number] | None = None

    tile_mode: GradientTileMode = GradientTileMode.CLAMP

    focal: OffsetValue | None = None

    focal_radius: Number = 0.0


@value(tag="sweep")
class PaintSweepGradient(PaintGradient):
    center: OffsetValue | None

    colors: list[str]

    color_stops: list[Number] | None = None

    tile_mode: GradientTileMode = GradientTileMode.CLAMP

    start_angle: Number = 0.0

    end_angle: Number = math.tau

    rotation: Number | None = None


@value
class Paint(Value):
    color: ColorValue = Colors.BLACK

    blend_mode: BlendMode = BlendMode.SRC_OVER

    blur_image: Number | tuple[Number, Number] | Blur | None = None

    anti_alias: bool = True

    gradient: PaintGradient | None = None

    stroke_cap: StrokeCap = StrokeCap.BUTT

    stroke_join: StrokeJoin = StrokeJoin.MITER

    stroke_miter_limit: Number = 4.0

    stroke_width: Number = 0.0

    stroke_dash_pattern: list[Number] | None = None

    style: PaintingStyle = PaintingStyle.FILL
