from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.box import ClipBehavior
from flet.engine.declare.control import control

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number


@control("TabBarView")
class TabBarView(LayoutControl, AdaptiveControl):
    """The contents of the tabs; the visitor can swipe between them."""

    controls: list[Control]
    """One control for each tab."""

    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE
    """Whether and how what reaches over the edge is cut off."""

    viewport_fraction: Number = 1.0
    """Which part of the width (or height) one page takes; more than 0."""
