from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.box import ClipBehavior
from flet.engine.control import control

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number


@control("TabBarView")
class TabBarView(LayoutControl, AdaptiveControl):
    controls: list[Control]

    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE

    viewport_fraction: Number = 1.0
