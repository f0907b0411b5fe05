from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.checks import at_least, has_visible
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.duration import DurationValue
    from flet.controls.effects.gradients import Gradient
    from flet.controls.theme.color_value import ColorValue


class ShimmerDirection(Enum):
    LTR = "ltr"
    RTL = "rtl"
    TTB = "ttb"
    BTT = "btt"


@control("Shimmer")
class Shimmer(LayoutControl):
    content: Control = prop(check=has_visible)
    """The control inside."""

    gradient: Gradient | None = None
    """Gradient that it is filled with, in place of a colour."""

    base_color: ColorValue | None = None

    highlight_color: ColorValue | None = None
    """Colour while it is pressed."""

    period: DurationValue = 1500

    direction: ShimmerDirection = ShimmerDirection.LTR
    """The direction."""

    loop: int | None = prop(default=0, integer=True, check=at_least(0))
