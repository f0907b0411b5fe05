from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.engine.control import control
from flet.engine.events import Event, EventControlType, event, payload
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.effects.animation import AnimationValue
    from flet.controls.effects.transform import Flip, OffsetValue, RotateValue, ScaleValue, Transform
    from flet.controls.layout.alignment import Alignment
    from flet.controls.layout.margin import MarginValue
    from flet.engine.events import ControlEventHandler, EventHandler


@event
class LayoutSizeChangeEvent(Event[EventControlType]):
    width: float = payload("w")

    height: float = payload("h")


@control(kw_only=True)
class LayoutControl(Control):
    width: Number | None = None

    height: Number | None = None

    left: Number | None = None

    top: Number | None = None

    right: Number | None = None

    bottom: Number | None = None

    align: Alignment | None = None

    margin: MarginValue | None = None

    rotate: RotateValue | None = None

    scale: ScaleValue | None = None

    offset: OffsetValue | None = None

    flip: Flip | None = None

    transform: Transform | None = None

    aspect_ratio: Number | None = None

    animate_opacity: AnimationValue | None = None

    animate_size: AnimationValue | None = None

    animate_position: AnimationValue | None = None

    animate_align: AnimationValue | None = None

    animate_margin: AnimationValue | None = None

    animate_rotation: AnimationValue | None = None

    animate_scale: AnimationValue | None = None

    animate_offset: AnimationValue | None = None

    size_change_interval: int = prop(default=10, integer=True)

    on_size_change: EventHandler[LayoutSizeChangeEvent[LayoutControl]] | None = prop(
        default=None, passive=True
    )

    on_animation_end: ControlEventHandler[LayoutControl] | None = prop(default=None, passive=True)
