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


@control("GridView")
class GridView(LayoutControl, ScrollableControl, AdaptiveControl):
    controls: list[Control] = prop(default_factory=list)

    horizontal: bool = False

    reverse: bool = False

    runs_count: int = prop(default=1, integer=True)

    max_extent: int | None = None

    spacing: Number = 10

    run_spacing: Number = 10

    child_aspect_ratio: Number = 1.0

    padding: PaddingValue | None = None

    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE

    semantic_child_count: int | None = prop(default=None, integer=True)

    cache_extent: Number | None = None

    build_controls_on_demand: bool = True

    def __contains__(self, item: object) -> bool:
        return item in self.controls
