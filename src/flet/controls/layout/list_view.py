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


@control("ListView")
class ListView(LayoutControl, ScrollableControl, AdaptiveControl):
    """Shows its controls one below the other, and scrolls. Of thousands only the visible ones are built."""

    _always_scrolls: ClassVar[bool] = True

    controls: list[Control] = prop(default_factory=list)
    """The controls inside, in order."""

    horizontal: bool = False
    """Whether it goes from left to right rather than from top to bottom."""

    reverse: bool = False
    """Whether it goes the other way: from the bottom to the top, or from right to left."""

    spacing: Number = 0
    """Space between the controls, in logical pixels."""

    item_extent: Number | None = None
    """Height of every control in logical pixels; knowing it makes scrolling faster."""

    first_item_prototype: bool = False
    """Whether all controls are as high as the first, which makes scrolling faster."""

    prototype_item: Control | None = None
    """A control that is not shown, but as high as all the others."""

    divider_thickness: Number = 0
    """With `spacing`: thickness of a line between the controls, in logical pixels; 0 draws none."""

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
