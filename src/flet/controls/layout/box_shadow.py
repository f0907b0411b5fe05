from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from flet.controls.effects.transform import Offset
from flet.controls.theme.colors import Colors
from flet.engine.props import prop
from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.effects.transform import OffsetValue
    from flet.controls.theme.color_value import ColorValue


class BlurStyle(Enum):
    NORMAL = "normal"
    SOLID = "solid"
    OUTER = "outer"
    INNER = "inner"


@value
class BoxShadow(Value):
    spread_radius: Number = 0.0

    blur_radius: Number = 0.0

    color: ColorValue = Colors.BLACK

    offset: OffsetValue = prop(default_factory=Offset)

    blur_style: BlurStyle = BlurStyle.NORMAL


BoxShadowValue: TypeAlias = BoxShadow | list[BoxShadow]
