from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.checks import at_least
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number
    from flet.controls.layout.border_radius import BorderRadiusValue
    from flet.controls.layout.box import ClipBehavior
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.navigation.notch_shape import NotchShape
    from flet.controls.theme.color_value import ColorValue


@control("BottomAppBar")
class BottomAppBar(LayoutControl):
    """A bar at the bottom of a view, with room for a floating button."""

    content: Control | None = None
    """The control inside."""

    bgcolor: ColorValue | None = None
    """Background colour; `surface_container` of the theme by default."""

    shadow_color: ColorValue | None = None
    """Colour of the shadow."""

    padding: PaddingValue | None = None
    """Space between the edge and what is inside; by default 16 logical pixels at the sides, 12 above and
    below.
    """

    clip_behavior: ClipBehavior | None = None
    """Whether and how what reaches over the edge is cut off."""

    shape: NotchShape | None = None
    """The notch for the floating button."""

    notch_margin: Number = 4.0
    """Distance between floating button and notch, in logical pixels."""

    elevation: Number | None = prop(default=None, check=at_least(0))
    """Height above the page in logical pixels, 3 by default; a shadow needs a `shadow_color` too. Not
    negative.
    """

    border_radius: BorderRadiusValue | None = None
    """Radius of the corners, in logical pixels; 0 by default."""
