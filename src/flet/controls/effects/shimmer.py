from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.checks import at_least, given_with, has_visible
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.duration import DurationValue
    from flet.controls.effects.gradients import Gradient
    from flet.controls.theme.color_value import ColorValue


class ShimmerDirection(Enum):
    """In which direction light moves."""

    LTR = "ltr"
    RTL = "rtl"
    TTB = "ttb"
    BTT = "btt"


@control("Shimmer")
class Shimmer(LayoutControl):
    """Lets light run over its content, while something is loaded."""

    content: Control = prop(check=has_visible)
    """The control inside."""

    gradient: Gradient | None = None
    """Colours of content and light."""

    base_color: ColorValue | None = prop(default=None, check=given_with("gradient"))
    """Colour of the content; with `highlight_color` instead of `gradient`."""

    highlight_color: ColorValue | None = prop(default=None, check=given_with("gradient"))
    """Colour of the light; with `base_color` instead of `gradient`."""

    period: DurationValue = 1500
    """How long the light takes for one run."""

    direction: ShimmerDirection = ShimmerDirection.LTR
    """In which direction the light moves."""

    loop: int | None = prop(default=0, integer=True, check=at_least(0))
    """How many times it runs; 0 without an end."""
