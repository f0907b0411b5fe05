from __future__ import annotations

import math
from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.effects.blend_mode import BlendMode
from flet.controls.effects.gradients import GradientTileMode
from flet.controls.theme.colors import Colors
from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.effects.blur import Blur
    from flet.controls.effects.transform import OffsetValue
    from flet.controls.theme.color_value import ColorValue


class PaintingStyle(Enum):
    """Whether shapes are filled or drawn as lines."""

    FILL = "fill"
    STROKE = "stroke"


class StrokeCap(Enum):
    """Ends of lines."""

    ROUND = "round"
    SQUARE = "square"
    BUTT = "butt"


class StrokeJoin(Enum):
    """Corners of lines."""

    MITER = "miter"
    ROUND = "round"
    BEVEL = "bevel"


@value
class PaintGradient(Value):
    """The base of gradients for paint; their positions are in logical pixels on the canvas."""


@value(tag="linear")
class PaintLinearGradient(PaintGradient):
    """Colours along a line."""

    begin: OffsetValue | None
    """Where it begins."""

    end: OffsetValue | None
    """Where it ends."""

    colors: list[ColorValue]
    """The colours, two or more, from begin to end."""

    color_stops: list[Number] | None = None
    """Where each colour is reached, from 0 to 1 and ascending; without it they are spread evenly."""

    tile_mode: GradientTileMode = GradientTileMode.CLAMP
    """What lies beyond the ends of the gradient."""


@value(tag="radial")
class PaintRadialGradient(PaintGradient):
    """Colours in circles around a point."""

    center: OffsetValue | None
    """The centre."""

    radius: Number
    """Radius in logical pixels."""

    colors: list[ColorValue]
    """The colours, two or more, from begin to end."""

    color_stops: list[Number] | None = None
    """Where each colour is reached, from 0 to 1 and ascending; without it they are spread evenly."""

    tile_mode: GradientTileMode = GradientTileMode.CLAMP
    """What lies beyond the ends of the gradient."""

    focal: OffsetValue | None = None
    """Where the gradient begins, if not in the centre."""

    focal_radius: Number = 0.0
    """Radius of the circle in which the gradient begins."""


@value(tag="sweep")
class PaintSweepGradient(PaintGradient):
    """Colours around a point, like the hands of a clock."""

    center: OffsetValue | None
    """The centre."""

    colors: list[str]
    """The colours, two or more, from begin to end."""

    color_stops: list[Number] | None = None
    """Where each colour is reached, from 0 to 1 and ascending; without it they are spread evenly."""

    tile_mode: GradientTileMode = GradientTileMode.CLAMP
    """What lies beyond the ends of the gradient."""

    start_angle: Number = 0.0
    """Angle at which it begins, in radians, clockwise from the right."""

    end_angle: Number = math.tau
    """Angle at which it ends, in radians, clockwise from the right."""

    rotation: Number | None = None
    """Rotation in radians."""


@value
class Paint(Value):
    """How shapes are drawn."""

    color: ColorValue = Colors.BLACK
    """Colour."""

    blend_mode: BlendMode = BlendMode.SRC_OVER
    """How its colour mixes with what is drawn already."""

    blur_image: Number | tuple[Number, Number] | Blur | None = None
    """How much the shape is blurred: one number for both directions, a pair, or a `Blur`."""

    anti_alias: bool = True
    """Whether edges are smooth."""

    gradient: PaintGradient | None = None
    """Gradient in place of the colour."""

    stroke_cap: StrokeCap = StrokeCap.BUTT
    """Ends of the lines."""

    stroke_join: StrokeJoin = StrokeJoin.MITER
    """Corners of lines."""

    stroke_miter_limit: Number = 4.0
    """How far sharp corners may reach, in parts of half the thickness of the line."""

    stroke_width: Number = 0.0
    """Thickness of lines in logical pixels; 0 is the thinnest line."""

    stroke_dash_pattern: list[Number] | None = None
    """Lengths of dashes and gaps by turns, in logical pixels."""

    style: PaintingStyle = PaintingStyle.FILL
    """Whether shapes are filled or drawn as lines."""
