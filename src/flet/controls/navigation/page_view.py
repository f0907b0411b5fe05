from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.duration import Duration
from flet.controls.base.layout_control import LayoutControl
from flet.controls.effects.animation import AnimationCurve
from flet.controls.layout.box import ClipBehavior
from flet.engine.declare.checks import at_least, index_of, more_than
from flet.engine.declare.control import control
from flet.engine.declare.props import prop
from flet.engine.declare.value import constant

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.duration import DurationValue
    from flet.controls.base.number import Number
    from flet.engine.declare.events import ControlEventHandler


@control("PageView")
class PageView(LayoutControl):
    """Pages side by side that the visitor turns by swiping."""

    controls: list[Control] = prop(default_factory=list)
    """The controls inside, in order."""

    selected_index: int = prop(
        default=0, client=int, integer=True, check=at_least(0), client_check=index_of("controls")
    )
    """Which page shows, from 0 on."""

    keep_page: bool = True
    """Whether the page is remembered while it does not show."""

    horizontal: bool = True
    """Whether it goes from left to right rather than from top to bottom."""

    reverse: bool = False
    """Whether it goes the other way: from the bottom to the top, or from right to left."""

    viewport_fraction: Number = prop(default=1.0, check=more_than(0))
    """Which part of the width (or height) one page takes; more than 0."""

    snap: bool = True
    """Whether it always stops at a page."""

    implicit_scrolling: bool = False
    """Whether screen readers can turn pages as well."""

    pad_ends: bool = True
    """Whether the first and last page stand in the middle if they are smaller than the view."""

    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE
    """Whether and how what reaches over the edge is cut off."""

    on_change: ControlEventHandler[PageView] | None = None
    """Called when another page shows; `e.data` is its index."""

    async def go_to_page(
        self,
        index: int,
        animation_duration: DurationValue = constant(Duration(seconds=1)),  # noqa: B008
        animation_curve: AnimationCurve = AnimationCurve.LINEAR,
    ) -> None:
        """Turn to the page with this index, over all pages between; ends when it is there.

        Raises:
            ValueError: the index is negative.
        """
        _check_page(index)
        await self._turn("go_to_page", animation_duration, animation_curve, index=index)

    async def next_page(
        self,
        animation_duration: DurationValue = constant(Duration(seconds=1)),  # noqa: B008
        animation_curve: AnimationCurve = AnimationCurve.LINEAR,
    ) -> None:
        """Turn one page forward; ends when it is there."""
        await self._turn("next_page", animation_duration, animation_curve)

    async def previous_page(
        self,
        animation_duration: DurationValue = constant(Duration(seconds=1)),  # noqa: B008
        animation_curve: AnimationCurve = AnimationCurve.LINEAR,
    ) -> None:
        """Turn one page back; ends when it is there."""
        await self._turn("previous_page", animation_duration, animation_curve)

    async def jump_to_page(self, index: int) -> None:
        """Show the page with this index at once.

        Raises:
            ValueError: the index is negative.
        """
        _check_page(index)
        await self._invoke_method("jump_to_page", {"index": index})

    async def jump_to(self, value: Number) -> None:
        """Scroll at once to `value` logical pixels from the first page."""
        await self._invoke_method("jump_to", {"value": value})

    async def _turn(self, method: str, duration: DurationValue, curve: AnimationCurve, **where: int) -> None:
        await self._invoke_method(method, {**where, "duration": duration, "curve": curve})


def _check_page(index: int) -> None:
    if index < 0:
        raise ValueError(f"PageView: there is no page with the index {index!r}: the first one has 0")
