from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.box import ClipBehavior
from flet.controls.layout.margin import Margin
from flet.engine.checks import at_least_field, at_most_field, has_visible, more_than
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number
    from flet.controls.gestures.scale_events import ScaleEndEvent, ScaleStartEvent, ScaleUpdateEvent
    from flet.controls.layout.alignment import Alignment
    from flet.controls.layout.margin import MarginValue
    from flet.engine.events import EventHandler


@control("InteractiveViewer")
class InteractiveViewer(LayoutControl):
    content: Control = prop(check=has_visible)

    pan_enabled: bool = True

    scale_enabled: bool = True

    trackpad_scroll_causes_scale: bool = False

    constrained: bool = True

    max_scale: Number = prop(default=2.5, check=(more_than(0), at_least_field("min_scale")))

    min_scale: Number = prop(default=0.8, check=(more_than(0), at_most_field("max_scale")))

    interaction_end_friction_coefficient: Number = prop(default=1.35e-05, check=more_than(0))

    scale_factor: Number = 200

    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE

    alignment: Alignment | None = None

    boundary_margin: MarginValue = prop(default_factory=Margin)

    interaction_update_interval: int = prop(default=200, integer=True)

    on_interaction_start: EventHandler[ScaleStartEvent[InteractiveViewer]] | None = None

    on_interaction_update: EventHandler[ScaleUpdateEvent[InteractiveViewer]] | None = None

    on_interaction_end: EventHandler[ScaleEndEvent[InteractiveViewer]] | None = None
