from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from flet.controls.effects.transform import Offset
from flet.controls.theme.colors import Colors
from flet.engine.declare.props import prop
from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.effects.transform import OffsetValue
    from flet.controls.theme.color_value import ColorValue


class BlurStyle(Enum):
    """Which part of a shadow is drawn."""

    NORMAL = "normal"
    SOLID = "solid"
    OUTER = "outer"
    INNER = "inner"


@value
class BoxShadow(Value):
    """The shadow of a box."""

    spread_radius: Number = 0.0
    """How much larger than the box it is, in logical pixels."""

    blur_radius: Number = 0.0
    """How blurred its edge is, in logical pixels. Not negative."""

    color: ColorValue = Colors.BLACK
    """Colour."""

    offset: OffsetValue = prop(default_factory=Offset)
    """Where it lies, compared to the box, in logical pixels."""

    blur_style: BlurStyle = BlurStyle.NORMAL
    """Which part of it is drawn."""


BoxShadowValue: TypeAlias = BoxShadow | list[BoxShadow]
"""One shadow or several."""
