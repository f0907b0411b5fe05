from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.base.scrollable_control import ScrollableControl
from flet.controls.layout.box import ClipBehavior
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number
    from flet.controls.layout.padding import PaddingValue


@control("GridView")
class GridView(LayoutControl, ScrollableControl, AdaptiveControl):
    """Shows its controls in columns of equal width, and scrolls.

    Of thousands only the visible ones are built.
    """

    _always_scrolls: ClassVar[bool] = True

    controls: list[Control] = prop(default_factory=list)
    """The controls inside, in order."""

    horizontal: bool = False
    """Whether it goes from left to right rather than from top to bottom."""

    reverse: bool = False
    """Whether it goes the other way: from the bottom to the top, or from right to left."""

    runs_count: int = prop(default=1, integer=True)
    """How many columns (or rows, if it goes from left to right)."""

    max_extent: int | None = None
    """Greatest width (or height) of one control in logical pixels; the number of columns follows from it.
    """

    spacing: Number = 10
    """Space between the rows, in logical pixels."""

    run_spacing: Number = 10
    """Space between the columns, in logical pixels."""

    child_aspect_ratio: Number = 1.0
    """Width of each control divided by its height. More than 0."""

    padding: PaddingValue | None = None
    """Space between the edge and what is inside."""

    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE
    """Whether and how what reaches over the edge is cut off."""

    semantic_child_count: int | None = prop(default=None, integer=True)
    """How many controls screen readers are told of; by default all."""

    cache_extent: Number | None = None
    """How far beyond the visible part controls are kept ready, in logical pixels."""

    build_controls_on_demand: bool = True
    """Whether only controls near the visible part are built. Turn it off if their sizes must be known early.
    """

    def __contains__(self, item: object) -> bool:
        return item in self.controls
