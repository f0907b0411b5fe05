from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.engine.control import control
from flet.engine.events import Event, EventControlType, event
from flet.engine.props import prop

if TYPE_CHECKING:
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


@control(kw_only=True)
class ScrollableControl(Control):
    scroll: ScrollMode | Scrollbar | None = None

    auto_scroll: bool = False

    auto_scroll_animation: AnimationValue | None = None

    scroll_interval: Number = prop(default=10, integer=True)

    on_scroll: EventHandler[OnScrollEvent] | None = prop(default=None, passive=True)
