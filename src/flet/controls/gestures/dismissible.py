from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.duration import Duration
from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.checks import has_visible
from flet.engine.declare.control import control
from flet.engine.declare.events import Event, EventControlType, event
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.duration import DurationValue
    from flet.controls.base.number import Number
    from flet.engine.declare.events import ControlEventHandler, EventHandler


class DismissDirection(Enum):
    """In which directions something can be swiped away."""

    NONE = "none"
    VERTICAL = "vertical"
    HORIZONTAL = "horizontal"
    END_TO_START = "endToStart"
    START_TO_END = "startToEnd"
    UP = "up"
    DOWN = "down"


@event
class DismissibleDismissEvent(Event[EventControlType]):
    """A control was swiped away, or is about to be."""

    direction: DismissDirection
    """In which direction."""


@event
class DismissibleUpdateEvent(Event[EventControlType]):
    """A control is being swiped."""

    direction: DismissDirection
    """The direction."""

    progress: float
    """How far, from 0 to 1."""

    reached: bool
    """Whether letting go would send it away."""

    previous_reached: bool
    """Whether that was so at the event before."""


@control("Dismissible")
class Dismissible(LayoutControl, AdaptiveControl):
    """Lets its content be swiped away."""

    content: Control = prop(check=has_visible)
    """The control inside."""

    background: Control | None = None
    """Shows behind the content while it is swiped."""

    secondary_background: Control | None = None
    """Shows behind it while it is swiped backwards (or up); needs `background`."""

    dismiss_direction: DismissDirection = DismissDirection.HORIZONTAL
    """In which direction it can be swiped away."""

    dismiss_thresholds: dict[DismissDirection, Number | None] = prop(default_factory=dict)
    """How far it must be swiped in each direction, from 0 to 1; 0.4 by default."""

    movement_duration: DurationValue = prop(default_factory=lambda: Duration(milliseconds=200))
    """How long sliding away or back takes."""

    resize_duration: DurationValue = prop(default_factory=lambda: Duration(milliseconds=300))
    """How long closing the gap takes."""

    cross_axis_end_offset: Number = 0.0
    """How far it moves across while it slides away, in parts of its size."""

    on_update: EventHandler[DismissibleUpdateEvent[Dismissible]] | None = None
    """Called while it is swiped."""

    on_dismiss: EventHandler[DismissibleDismissEvent[Dismissible]] | None = prop(default=None, passive=True)
    """Called after it was swiped away. Remove it there."""

    on_confirm_dismiss: EventHandler[DismissibleDismissEvent[Dismissible]] | None = None
    """Called before it goes; answer with `confirm_dismiss()` within five minutes."""

    on_resize: ControlEventHandler[Dismissible] | None = prop(default=None, passive=True)
    """Called while the gap closes."""

    async def confirm_dismiss(self, dismiss: bool) -> None:
        """Answer `on_confirm_dismiss`: let the control go, or slide it back."""
        await self._invoke_method("confirm_dismiss", {"dismiss": dismiss})

    def before_update(self) -> None:
        second, first = self.secondary_background, self.background
        if second is not None and second.visible and not (first is not None and first.visible):
            raise ValueError("Dismissible.secondary_background: needs a visible background as well")
