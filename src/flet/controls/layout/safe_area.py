from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.engine.checks import has_visible
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.layout.padding import PaddingValue


@control("SafeArea")
class SafeArea(LayoutControl, AdaptiveControl):
    content: Control = prop(check=has_visible)

    avoid_intrusions_left: bool = True

    avoid_intrusions_top: bool = True

    avoid_intrusions_right: bool = True

    avoid_intrusions_bottom: bool = True

    maintain_bottom_view_padding: bool = False

    minimum_padding: PaddingValue = 0
