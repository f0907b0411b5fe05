from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.duration import Duration
from flet.controls.base.layout_control import LayoutControl
from flet.engine.checks import has_visible
from flet.engine.control import control
from flet.engine.events import Event, EventControlType, event
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.duration import DurationValue
    from flet.controls.base.number import Number
    from flet.engine.events import ControlEventHandler, EventHandler


class DismissDirection(Enum):
    NONE = "none"
    VERTICAL = "vertical"
    HORIZONTAL = "horizontal"
    END_TO_START = "endToStart"
    START_TO_END = "startToEnd"
    UP = "up"
    DOWN = "down"


@event
class DismissibleDismissEvent(Event[EventControlType]):
    direction: DismissDirection
    """The direction."""


@event
class DismissibleUpdateEvent(Event[EventControlType]):
    direction: DismissDirection
    """The direction."""

    progress: float
    """How far it is, from 0 to 1."""

    reached: bool

    previous_reached: bool


@control("Dismissible")
class Dismissible(LayoutControl, AdaptiveControl):
    content: Control = prop(check=has_visible)
    """The control inside."""

    background: Control | None = None

    secondary_background: Control | None = None

    dismiss_direction: DismissDirection = DismissDirection.HORIZONTAL
    """In which direction it can be swiped away."""

    dismiss_thresholds: dict[DismissDirection, Number | None] = prop(default_factory=dict)

    movement_duration: DurationValue = prop(default_factory=lambda: Duration(milliseconds=200))

    resize_duration: DurationValue = prop(default_factory=lambda: Duration(milliseconds=300))

    cross_axis_end_offset: Number = 0.0

    on_update: EventHandler[DismissibleUpdateEvent] | None = None

    on_dismiss: EventHandler[DismissibleDismissEvent] | None = prop(default=None, passive=True)
    """Called after it was closed."""

    on_confirm_dismiss: EventHandler[DismissibleDismissEvent] | None = None

    on_resize: ControlEventHandler[Dismissible] | None = prop(default=None, passive=True)
    """Called when its size changed."""

    async def confirm_dismiss(self, dismiss: bool) -> None:
        """Answer `on_confirm_dismiss`: let the control go, or slide it back."""
        await self._invoke_method("confirm_dismiss", {"dismiss": dismiss})

    def before_update(self) -> None:
        second, first = self.secondary_background, self.background
        if second is not None and second.visible and not (first is not None and first.visible):
            raise ValueError("Dismissible.secondary_background: needs a visible background as well")
