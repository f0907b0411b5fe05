from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.box import ClipBehavior
from flet.controls.layout.margin import Margin
from flet.engine.declare.checks import at_least_field, at_most_field, has_visible, more_than
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.duration import DurationValue
    from flet.controls.base.number import Number
    from flet.controls.gestures.scale_events import ScaleEndEvent, ScaleStartEvent, ScaleUpdateEvent
    from flet.controls.layout.alignment import Alignment
    from flet.controls.layout.margin import MarginValue
    from flet.engine.declare.events import EventHandler


@control("InteractiveViewer")
class InteractiveViewer(LayoutControl):
    """Lets its content be moved and zoomed."""

    content: Control = prop(check=has_visible)
    """The control inside."""

    pan_enabled: bool = True
    """Whether it can be moved."""

    scale_enabled: bool = True
    """Whether it can be zoomed."""

    trackpad_scroll_causes_scale: bool = False
    """Whether scrolling on a trackpad zooms."""

    constrained: bool = True
    """Whether the content is laid out in the size of the viewer; otherwise in its own."""

    max_scale: Number = prop(default=2.5, check=(more_than(0), at_least_field("min_scale")))
    """The greatest scale. More than 0, not less than `min_scale`."""

    min_scale: Number = prop(default=0.8, check=(more_than(0), at_most_field("max_scale")))
    """The least scale. More than 0, not more than `max_scale`."""

    interaction_end_friction_coefficient: Number = prop(default=1.35e-05, check=more_than(0))
    """How soon it comes to rest after a swipe; the greater, the sooner. More than 0."""

    scale_factor: Number = 200
    """How many pixels of scrolling zoom by one step; the more, the slower."""

    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE
    """Whether and how what reaches over the edge is cut off."""

    alignment: Alignment | None = None
    """About which point of the content it is laid out."""

    boundary_margin: MarginValue = prop(default_factory=Margin)
    """How far beyond the content it can be moved."""

    interaction_update_interval: int = prop(default=200, integer=True)
    """Least time between two calls of `on_interaction_update`, in milliseconds."""

    on_interaction_start: EventHandler[ScaleStartEvent[InteractiveViewer]] | None = None
    """Called when the visitor begins to move or zoom."""

    on_interaction_update: EventHandler[ScaleUpdateEvent[InteractiveViewer]] | None = None
    """Called while the visitor moves or zooms."""

    on_interaction_end: EventHandler[ScaleEndEvent[InteractiveViewer]] | None = None
    """Called when the visitor stops."""

    async def zoom(self, factor: Number) -> None:
        """Multiply the present scale by `factor`, within `min_scale` and `max_scale`."""
        await self._invoke_method("zoom", {"factor": factor})

    async def pan(self, dx: Number, dy: Number = 0, dz: Number = 0) -> None:
        """Move the content by logical pixels, within its boundary."""
        await self._invoke_method("pan", {"dx": dx, "dy": dy, "dz": dz})

    async def reset(self, animation_duration: DurationValue | None = None) -> None:
        """Go back to the original scale and position, at once or in `animation_duration`."""
        await self._invoke_method("reset", {"animation_duration": animation_duration})

    async def save_state(self) -> None:
        """Remember the present scale and position."""
        await self._invoke_method("save_state")

    async def restore_state(self) -> None:
        """Go back to the scale and position remembered last."""
        await self._invoke_method("restore_state")
