from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.gestures.drag_events import (
        DragDownEvent,
        DragEndEvent,
        DragStartEvent,
        DragUpdateEvent,
    )
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.gestures.pointer_events import (
        ForcePressEvent,
        PointerDeviceType,
        PointerEvent,
        ScrollEvent,
    )
    from flet.controls.gestures.scale_events import ScaleEndEvent, ScaleStartEvent, ScaleUpdateEvent
    from flet.controls.gestures.tap_events import (
        LongPressDownEvent,
        LongPressEndEvent,
        LongPressMoveUpdateEvent,
        LongPressStartEvent,
        TapEvent,
        TapMoveEvent,
    )
    from flet.engine.declare.events import ControlEventHandler, EventHandler


@control("GestureDetector")
class GestureDetector(LayoutControl, AdaptiveControl):
    """Hears what pointers do on its content."""

    content: Control | None = None
    """The control inside."""

    mouse_cursor: MouseCursor | None = None
    """Shape of the mouse pointer above it."""

    drag_interval: int = prop(default=0, integer=True)
    """Least time between two updates of a drag, in milliseconds; 0 for all."""

    hover_interval: int = prop(default=0, integer=True)
    """Least time between two calls of `on_hover`, in milliseconds; 0 for all."""

    multi_tap_touches: int = prop(default=0, integer=True)
    """How many fingers `on_multi_tap` expects."""

    exclude_from_semantics: bool = False
    """Whether screen readers are not told of the gestures."""

    on_force_press_start: EventHandler[ForcePressEvent[GestureDetector]] | None = None
    """Called when a finger presses hard; some screens only."""

    on_force_press_peak: EventHandler[ForcePressEvent[GestureDetector]] | None = None
    """Called when the pressure is greatest."""

    on_force_press_update: EventHandler[ForcePressEvent[GestureDetector]] | None = None
    """Called while the pressure changes."""

    on_force_press_end: EventHandler[ForcePressEvent[GestureDetector]] | None = None
    """Called when the finger does not press hard any more."""

    trackpad_scroll_causes_scale: bool = False
    """Whether scrolling on a trackpad zooms."""

    allowed_devices: list[PointerDeviceType] | None = None
    """Which devices count; all by default."""

    on_tap: EventHandler[TapEvent[GestureDetector]] | None = None
    """Called at a click or tap."""

    on_tap_down: EventHandler[TapEvent[GestureDetector]] | None = None
    """Called when a tap begins."""

    on_tap_up: EventHandler[TapEvent[GestureDetector]] | None = None
    """Called when a tap ends."""

    on_tap_move: EventHandler[TapMoveEvent[GestureDetector]] | None = None
    """Called when the pointer moves during a tap."""

    on_tap_cancel: ControlEventHandler[GestureDetector] | None = None
    """Called when what began as a tap turned out to be something else."""

    on_multi_tap: EventHandler[TapEvent[GestureDetector]] | None = None
    """Called when several fingers tap at once."""

    on_multi_long_press: EventHandler[LongPressEndEvent[GestureDetector]] | None = None
    """Called when several fingers press and hold."""

    on_secondary_tap: ControlEventHandler[GestureDetector] | None = None
    """Called at a click of the right button."""

    on_secondary_tap_down: EventHandler[TapEvent[GestureDetector]] | None = None
    """Called when a click of the right button begins."""

    on_secondary_tap_up: EventHandler[TapEvent[GestureDetector]] | None = None
    """Called when a click of the right button ends."""

    on_secondary_tap_cancel: ControlEventHandler[GestureDetector] | None = None
    """Called when what began as a click of the right button turned out to be something else."""

    on_tertiary_tap_down: EventHandler[TapEvent[GestureDetector]] | None = None
    """Called when a click of the middle button begins."""

    on_tertiary_tap_up: EventHandler[TapEvent[GestureDetector]] | None = None
    """Called when a click of the middle button ends."""

    on_tertiary_tap_cancel: ControlEventHandler[GestureDetector] | None = None
    """Called when what began as a click of the middle button turned out to be something else."""

    on_long_press_down: EventHandler[LongPressDownEvent[GestureDetector]] | None = None
    """Called when the pointer is down and may be held."""

    on_long_press_cancel: ControlEventHandler[GestureDetector] | None = None
    """Called when what began as a long press turned out to be something else."""

    on_long_press: ControlEventHandler[GestureDetector] | None = None
    """Called when a long press is recognised."""

    on_long_press_start: EventHandler[LongPressStartEvent[GestureDetector]] | None = None
    """Called when a long press is recognised, with its position."""

    on_long_press_move_update: EventHandler[LongPressMoveUpdateEvent[GestureDetector]] | None = None
    """Called when the pointer moves during a long press."""

    on_long_press_up: ControlEventHandler[GestureDetector] | None = None
    """Called when a long press ends."""

    on_long_press_end: EventHandler[LongPressEndEvent[GestureDetector]] | None = None
    """Called when a long press ends, with position and speed."""

    on_secondary_long_press_down: EventHandler[LongPressDownEvent[GestureDetector]] | None = None
    """Called when the pointer is down with the right button and may be held."""

    on_secondary_long_press_cancel: ControlEventHandler[GestureDetector] | None = None
    """Called when what began as a long press with the right button turned out to be something else."""

    on_secondary_long_press: ControlEventHandler[GestureDetector] | None = None
    """Called when a long press with the right button is recognised."""

    on_secondary_long_press_start: EventHandler[LongPressStartEvent[GestureDetector]] | None = None
    """Called when a long press with the right button is recognised, with its position."""

    on_secondary_long_press_move_update: EventHandler[LongPressMoveUpdateEvent[GestureDetector]] | None = None
    """Called when the pointer moves during a long press with the right button."""

    on_secondary_long_press_up: ControlEventHandler[GestureDetector] | None = None
    """Called when a long press with the right button ends."""

    on_secondary_long_press_end: EventHandler[LongPressEndEvent[GestureDetector]] | None = None
    """Called when a long press with the right button ends, with position and speed."""

    on_tertiary_long_press_down: EventHandler[LongPressDownEvent[GestureDetector]] | None = None
    """Called when the pointer is down with the middle button and may be held."""

    on_tertiary_long_press_cancel: ControlEventHandler[GestureDetector] | None = None
    """Called when what began as a long press with the middle button turned out to be something else."""

    on_tertiary_long_press: ControlEventHandler[GestureDetector] | None = None
    """Called when a long press with the middle button is recognised."""

    on_tertiary_long_press_start: EventHandler[LongPressStartEvent[GestureDetector]] | None = None
    """Called when a long press with the middle button is recognised, with its position."""

    on_tertiary_long_press_move_update: EventHandler[LongPressMoveUpdateEvent[GestureDetector]] | None = None
    """Called when the pointer moves during a long press with the middle button."""

    on_tertiary_long_press_up: ControlEventHandler[GestureDetector] | None = None
    """Called when a long press with the middle button ends."""

    on_tertiary_long_press_end: EventHandler[LongPressEndEvent[GestureDetector]] | None = None
    """Called when a long press with the middle button ends, with position and speed."""

    on_double_tap: ControlEventHandler[GestureDetector] | None = None
    """Called when it is tapped twice."""

    on_double_tap_down: EventHandler[TapEvent[GestureDetector]] | None = None
    """Called when the second tap begins."""

    on_double_tap_cancel: ControlEventHandler[GestureDetector] | None = None
    """Called when what began as a double tap turned out to be something else."""

    on_horizontal_drag_down: EventHandler[DragDownEvent[GestureDetector]] | None = None
    """Called when the pointer is down and may drag to the left or right."""

    on_horizontal_drag_start: EventHandler[DragStartEvent[GestureDetector]] | None = None
    """Called when it begins to drag to the left or right."""

    on_horizontal_drag_update: EventHandler[DragUpdateEvent[GestureDetector]] | None = None
    """Called while it drags to the left or right."""

    on_horizontal_drag_end: EventHandler[DragEndEvent[GestureDetector]] | None = None
    """Called when it stops dragging to the left or right."""

    on_horizontal_drag_cancel: ControlEventHandler[GestureDetector] | None = None
    """Called when what began as dragging to the left or right turned out to be something else."""

    on_vertical_drag_down: EventHandler[DragDownEvent[GestureDetector]] | None = None
    """Called when the pointer is down and may drag up or down."""

    on_vertical_drag_start: EventHandler[DragStartEvent[GestureDetector]] | None = None
    """Called when it begins to drag up or down."""

    on_vertical_drag_update: EventHandler[DragUpdateEvent[GestureDetector]] | None = None
    """Called while it drags up or down."""

    on_vertical_drag_end: EventHandler[DragEndEvent[GestureDetector]] | None = None
    """Called when it stops dragging up or down."""

    on_vertical_drag_cancel: ControlEventHandler[GestureDetector] | None = None
    """Called when what began as dragging up or down turned out to be something else."""

    on_pan_down: EventHandler[DragDownEvent[GestureDetector]] | None = None
    """Called when the pointer is down and may drag in any direction."""

    on_pan_start: EventHandler[DragStartEvent[GestureDetector]] | None = None
    """Called when it begins to drag in any direction."""

    on_pan_update: EventHandler[DragUpdateEvent[GestureDetector]] | None = None
    """Called while it drags in any direction."""

    on_pan_end: EventHandler[DragEndEvent[GestureDetector]] | None = None
    """Called when it stops dragging."""

    on_pan_cancel: ControlEventHandler[GestureDetector] | None = None
    """Called when what began as dragging turned out to be something else."""

    on_right_pan_start: EventHandler[PointerEvent[GestureDetector]] | None = None
    """Called when the right button begins to drag."""

    on_right_pan_update: EventHandler[PointerEvent[GestureDetector]] | None = None
    """Called while the right button drags."""

    on_right_pan_end: EventHandler[PointerEvent[GestureDetector]] | None = None
    """Called when the right button stops dragging."""

    on_scale_start: EventHandler[ScaleStartEvent[GestureDetector]] | None = None
    """Called when fingers begin to move, zoom or turn."""

    on_scale_update: EventHandler[ScaleUpdateEvent[GestureDetector]] | None = None
    """Called while fingers move, zoom or turn."""

    on_scale_end: EventHandler[ScaleEndEvent[GestureDetector]] | None = None
    """Called when fingers stop moving, zooming or turning."""

    on_hover: EventHandler[PointerEvent[GestureDetector]] | None = None
    """Called while the mouse pointer moves above it."""

    on_enter: EventHandler[PointerEvent[GestureDetector]] | None = None
    """Called when the mouse pointer comes."""

    on_exit: EventHandler[PointerEvent[GestureDetector]] | None = None
    """Called when the mouse pointer leaves."""

    on_scroll: EventHandler[ScrollEvent[GestureDetector]] | None = prop(default=None, passive=True)
    """Called when the wheel is turned above it."""
