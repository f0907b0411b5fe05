from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.engine.declare.control import control
from flet.engine.declare.events import Event, EventControlType, event, payload
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.effects.animation import AnimationValue
    from flet.controls.effects.transform import Flip, OffsetValue, RotateValue, ScaleValue, Transform
    from flet.controls.layout.alignment import Alignment
    from flet.controls.layout.margin import MarginValue
    from flet.engine.declare.events import ControlEventHandler, EventHandler


@event
class LayoutSizeChangeEvent(Event[EventControlType]):
    """The size of a control on the visitor's screen changed."""

    width: float = payload("w")
    """New width in logical pixels."""

    height: float = payload("h")
    """New height in logical pixels."""


@control(kw_only=True)
class LayoutControl(Control):
    """The base of controls that have a place and a size."""

    width: Number | None = None
    """Width in logical pixels; without it as wide as it needs, or as its parent makes it."""

    height: Number | None = None
    """Height in logical pixels; without it as high as it needs, or as its parent makes it."""

    left: Number | None = None
    """In a `Stack` or `page.overlay`: distance from the left edge, in logical pixels."""

    top: Number | None = None
    """In a `Stack` or `page.overlay`: distance from the top edge, in logical pixels."""

    right: Number | None = None
    """In a `Stack` or `page.overlay`: distance from the right edge, in logical pixels."""

    bottom: Number | None = None
    """In a `Stack` or `page.overlay`: distance from the bottom edge, in logical pixels."""

    align: Alignment | None = None
    """Where it stands in its parent, which then gives it no more room than it needs."""

    margin: MarginValue | None = None
    """Empty space around it, in logical pixels."""

    rotate: RotateValue | None = None
    """Rotation about its centre, in radians clockwise, or a `Rotate`. Takes no part in layout."""

    scale: ScaleValue | None = None
    """Factor by which it is enlarged, or a `Scale`. Takes no part in layout."""

    offset: OffsetValue | None = None
    """Shift in parts of its own size: `Offset(1, 0)` is one width to the right. Takes no part in layout."""

    flip: Flip | None = None
    """Mirroring, horizontally, vertically or both."""

    transform: Transform | None = None
    """Any transformation by a matrix. Takes no part in layout."""

    aspect_ratio: Number | None = None
    """Width divided by height; the size that the other properties leave open follows it. More than 0."""

    animate_opacity: AnimationValue | None = None
    """Lets changes of `opacity` be gradual: milliseconds, an `Animation`, or `True` for one second."""

    animate_size: AnimationValue | None = None
    """Lets changes of its size be gradual, as in `animate_opacity`."""

    animate_position: AnimationValue | None = None
    """Lets changes of `left`, `top`, `right` and `bottom` be gradual, as in `animate_opacity`."""

    animate_align: AnimationValue | None = None
    """Lets changes of `align` be gradual, as in `animate_opacity`."""

    animate_margin: AnimationValue | None = None
    """Lets changes of `margin` be gradual, as in `animate_opacity`."""

    animate_rotation: AnimationValue | None = None
    """Lets changes of `rotate` be gradual, as in `animate_opacity`."""

    animate_scale: AnimationValue | None = None
    """Lets changes of `scale` be gradual, as in `animate_opacity`."""

    animate_offset: AnimationValue | None = None
    """Lets changes of `offset` be gradual, as in `animate_opacity`."""

    size_change_interval: int = prop(default=10, integer=True)
    """Least time between two calls of `on_size_change`, in milliseconds."""

    on_size_change: EventHandler[LayoutSizeChangeEvent[LayoutControl]] | None = prop(
        default=None, passive=True
    )
    """Called when its size on the screen changed, and once when it appeared."""

    on_animation_end: ControlEventHandler[LayoutControl] | None = prop(default=None, passive=True)
    """Called when one of the `animate_` properties has finished; `e.data` tells which, as in `"opacity"`.
    """
