from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.base.scrollable_control import ScrollableControl
from flet.controls.layout.box import ClipBehavior
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number
    from flet.controls.layout.padding import PaddingValue


@control("ListView")
class ListView(LayoutControl, ScrollableControl, AdaptiveControl):
    controls: list[Control] = prop(default_factory=list)

    horizontal: bool = False

    reverse: bool = False

    spacing: Number = 0

    item_extent: Number | None = None

    first_item_prototype: bool = False

    prototype_item: Control | None = None

    divider_thickness: Number = 0

    padding: PaddingValue | None = None

    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE

    semantic_child_count: int | None = prop(default=None, integer=True)

    cache_extent: Number | None = None

    build_controls_on_demand: bool = True
