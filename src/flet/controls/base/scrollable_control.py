from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from flet.controls.base.control import Control
from flet.controls.effects.animation import AnimationCurve
from flet.engine.declare.control import control
from flet.engine.declare.events import Event, EventControlType, event
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.duration import DurationValue
    from flet.controls.base.keys import ScrollKey
    from flet.controls.base.number import Number
    from flet.controls.base.scrolling import Scrollbar, ScrollDirection, ScrollMode, ScrollType
    from flet.controls.effects.animation import AnimationValue
    from flet.engine.declare.events import EventHandler


@event
class OnScrollEvent(Event[EventControlType]):
    """Something was scrolled."""

    event_type: ScrollType
    """What kind of event it is."""

    pixels: float
    """Present position in logical pixels."""

    min_scroll_extent: float
    """Position of the start, usually 0."""

    max_scroll_extent: float
    """Position of the end."""

    viewport_dimension: float
    """Length of the visible part."""

    scroll_delta: float | None = None
    """With `UPDATE`: by how much it moved."""

    direction: ScrollDirection | None = None
    """With `USER`: in which direction the visitor scrolls."""

    overscroll: float | None = None
    """With `OVERSCROLL`: by how much it would have gone beyond the end."""

    velocity: float | None = None
    """With `OVERSCROLL`: the speed in logical pixels a second."""

    @property
    def extent_before(self) -> float:
        """Pixels of content above (or before) what is visible."""
        return max(self.pixels - self.min_scroll_extent, 0.0)

    @property
    def extent_after(self) -> float:
        """Pixels of content below (or after) what is visible."""
        return max(self.max_scroll_extent - self.pixels, 0.0)

    @property
    def extent_total(self) -> float:
        """Length of the whole content."""
        return self.max_scroll_extent - self.min_scroll_extent + self.viewport_dimension

    @property
    def out_of_range(self) -> bool:
        """Whether the position lies beyond either end."""
        return self.pixels < self.min_scroll_extent or self.pixels > self.max_scroll_extent

    @property
    def at_edge(self) -> bool:
        """Whether the position is exactly one of the ends."""
        return self.pixels in (self.min_scroll_extent, self.max_scroll_extent)


@control(kw_only=True)
class ScrollableControl(Control):
    """The base of controls whose content can be scrolled."""

    _always_scrolls: ClassVar[bool] = False
    """Whether it scrolls whatever `scroll` says."""

    scroll: ScrollMode | Scrollbar | None = None
    """Whether the content can be scrolled (`None`: it cannot) and when its scrollbar shows."""

    auto_scroll: bool = False
    """Whether it scrolls to the end whenever its controls change. `scroll_to()` does not work then."""

    auto_scroll_animation: AnimationValue | None = None
    """Duration and curve of automatic scrolling."""

    scroll_interval: Number = prop(default=10, integer=True)
    """Least time between two calls of `on_scroll` of one kind, in milliseconds."""

    on_scroll: EventHandler[OnScrollEvent[ScrollableControl]] | None = prop(default=None, passive=True)
    """Called while the content is scrolled, by whomever."""

    async def scroll_to(
        self,
        offset: float | None = None,
        delta: float | None = None,
        scroll_key: ScrollKey | str | Number | bool | None = None,
        duration: DurationValue = 0,
        curve: AnimationCurve = AnimationCurve.EASE,
    ) -> None:
        """Scroll to a place; of the three ways to name it the first given counts.

        Args:
            scroll_key: a control inside whose `key` is this `ScrollKey`, or the value of one.
            offset: pixels from the start; negative ones count from the end, -1 being the end.
            delta: pixels from the present position.
            duration: how long it takes, in milliseconds; 0 jumps.
            curve: how the speed changes on the way.

        Raises:
            RuntimeError: it does not scroll.
        """
        await self._invoke_method(
            "scroll_to",
            {
                "offset": offset,
                "delta": delta,
                "scroll_key": scroll_key,
                "duration": duration,
                "curve": curve,
            },
        )

    def _flet_silent(self, method_name: str) -> str | None:
        if method_name == "scroll_to" and self.scroll is None and not self._always_scrolls:
            return "it does not scroll; set scroll"
        return super()._flet_silent(method_name)
