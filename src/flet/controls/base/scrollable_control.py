from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.controls.effects.animation import AnimationCurve
from flet.engine.control import control
from flet.engine.events import Event, EventControlType, event
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.duration import DurationValue
    from flet.controls.base.keys import ScrollKey
    from flet.controls.base.number import Number
    from flet.controls.base.scrolling import ScrollDirection, ScrollMode, ScrollType, Scrollbar
    from flet.controls.effects.animation import AnimationValue
    from flet.engine.events import EventHandler


@event
class OnScrollEvent(Event[EventControlType]):
    event_type: ScrollType

    pixels: float

    min_scroll_extent: float

    max_scroll_extent: float

    viewport_dimension: float

    scroll_delta: float | None = None

    direction: ScrollDirection | None = None

    overscroll: float | None = None

    velocity: float | None = None

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
    scroll: ScrollMode | Scrollbar | None = None

    auto_scroll: bool = False

    auto_scroll_animation: AnimationValue | None = None

    scroll_interval: Number = prop(default=10, integer=True)

    on_scroll: EventHandler[OnScrollEvent] | None = prop(default=None, passive=True)

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
        """
        where = {"offset": offset, "delta": delta, "scroll_key": scroll_key}
        given = {name: place for name, place in where.items() if place is not None}
        await self._invoke_method("scroll_to", {**given, "duration": duration, "curve": curve})
