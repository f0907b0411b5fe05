from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.checks import at_least
from flet.engine.control import control
from flet.engine.props import prop

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
    content: Control | None = None

    bgcolor: ColorValue | None = None

    shadow_color: ColorValue | None = None

    padding: PaddingValue | None = None

    clip_behavior: ClipBehavior | None = None

    shape: NotchShape | None = None

    notch_margin: Number = 4.0

    elevation: Number | None = prop(default=None, check=at_least(0))

    border_radius: BorderRadiusValue | None = None
