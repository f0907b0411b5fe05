from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.engine.control import control
from flet.engine.props import prop

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
    from flet.engine.events import ControlEventHandler, EventHandler


@control("GestureDetector")
class GestureDetector(LayoutControl, AdaptiveControl):
    content: Control | None = None
    """The control inside."""

    mouse_cursor: MouseCursor | None = None
    """Shape of the mouse pointer above it."""

    drag_interval: int = prop(default=0, integer=True)

    hover_interval: int = prop(default=0, integer=True)

    multi_tap_touches: int = prop(default=0, integer=True)

    exclude_from_semantics: bool = False
    """Whether screen readers pass it over."""

    on_force_press_start: EventHandler[ForcePressEvent[GestureDetector]] | None = None

    on_force_press_peak: EventHandler[ForcePressEvent[GestureDetector]] | None = None

    on_force_press_update: EventHandler[ForcePressEvent[GestureDetector]] | None = None

    on_force_press_end: EventHandler[ForcePressEvent[GestureDetector]] | None = None

    trackpad_scroll_causes_scale: bool = False
    """Whether scrolling on a trackpad zooms."""

    allowed_devices: list[PointerDeviceType] | None = None

    on_tap: EventHandler[TapEvent[GestureDetector]] | None = None
    """Called when it is clicked or tapped."""

    on_tap_down: EventHandler[TapEvent[GestureDetector]] | None = None
    """Called when a tap begins."""

    on_tap_up: EventHandler[TapEvent[GestureDetector]] | None = None

    on_tap_move: EventHandler[TapMoveEvent[GestureDetector]] | None = None

    on_tap_cancel: ControlEventHandler[GestureDetector] | None = None
    """Called when what began as a tap turned out to be something else."""

    on_multi_tap: EventHandler[TapEvent[GestureDetector]] | None = None

    on_multi_long_press: EventHandler[LongPressEndEvent[GestureDetector]] | None = None

    on_secondary_tap: ControlEventHandler[GestureDetector] | None = None

    on_secondary_tap_down: EventHandler[TapEvent[GestureDetector]] | None = None

    on_secondary_tap_up: EventHandler[TapEvent[GestureDetector]] | None = None

    on_secondary_tap_cancel: ControlEventHandler[GestureDetector] | None = None

    on_tertiary_tap_down: EventHandler[TapEvent[GestureDetector]] | None = None

    on_tertiary_tap_up: EventHandler[TapEvent[GestureDetector]] | None = None

    on_tertiary_tap_cancel: ControlEventHandler[GestureDetector] | None = None

    on_long_press_down: EventHandler[LongPressDownEvent[GestureDetector]] | None = None

    on_long_press_cancel: ControlEventHandler[GestureDetector] | None = None

    on_long_press: ControlEventHandler[GestureDetector] | None = None
    """Called when it is pressed and held."""

    on_long_press_start: EventHandler[LongPressStartEvent[GestureDetector]] | None = None

    on_long_press_move_update: EventHandler[LongPressMoveUpdateEvent[GestureDetector]] | None = None

    on_long_press_up: ControlEventHandler[GestureDetector] | None = None

    on_long_press_end: EventHandler[LongPressEndEvent[GestureDetector]] | None = None

    on_secondary_long_press_down: EventHandler[LongPressDownEvent[GestureDetector]] | None = None

    on_secondary_long_press_cancel: ControlEventHandler[GestureDetector] | None = None

    on_secondary_long_press: ControlEventHandler[GestureDetector] | None = None

    on_secondary_long_press_start: EventHandler[LongPressStartEvent[GestureDetector]] | None = None

    on_secondary_long_press_move_update: EventHandler[LongPressMoveUpdateEvent[GestureDetector]] | None = None

    on_secondary_long_press_up: ControlEventHandler[GestureDetector] | None = None

    on_secondary_long_press_end: EventHandler[LongPressEndEvent[GestureDetector]] | None = None

    on_tertiary_long_press_down: EventHandler[LongPressDownEvent[GestureDetector]] | None = None

    on_tertiary_long_press_cancel: ControlEventHandler[GestureDetector] | None = None

    on_tertiary_long_press: ControlEventHandler[GestureDetector] | None = None

    on_tertiary_long_press_start: EventHandler[LongPressStartEvent[GestureDetector]] | None = None

    on_tertiary_long_press_move_update: EventHandler[LongPressMoveUpdateEvent[GestureDetector]] | None = None

    on_tertiary_long_press_up: ControlEventHandler[GestureDetector] | None = None

    on_tertiary_long_press_end: EventHandler[LongPressEndEvent[GestureDetector]] | None = None

    on_double_tap: ControlEventHandler[GestureDetector] | None = None
    """Called when it is tapped twice."""

    on_double_tap_down: EventHandler[TapEvent[GestureDetector]] | None = None

    on_double_tap_cancel: ControlEventHandler[GestureDetector] | None = None

    on_horizontal_drag_down: EventHandler[DragDownEvent[GestureDetector]] | None = None

    on_horizontal_drag_start: EventHandler[DragStartEvent[GestureDetector]] | None = None

    on_horizontal_drag_update: EventHandler[DragUpdateEvent[GestureDetector]] | None = None

    on_horizontal_drag_end: EventHandler[DragEndEvent[GestureDetector]] | None = None

    on_horizontal_drag_cancel: ControlEventHandler[GestureDetector] | None = None

    on_vertical_drag_down: EventHandler[DragDownEvent[GestureDetector]] | None = None

    on_vertical_drag_start: EventHandler[DragStartEvent[GestureDetector]] | None = None

    on_vertical_drag_update: EventHandler[DragUpdateEvent[GestureDetector]] | None = None

    on_vertical_drag_end: EventHandler[DragEndEvent[GestureDetector]] | None = None

    on_vertical_drag_cancel: ControlEventHandler[GestureDetector] | None = None

    on_pan_down: EventHandler[DragDownEvent[GestureDetector]] | None = None

    on_pan_start: EventHandler[DragStartEvent[GestureDetector]] | None = None

    on_pan_update: EventHandler[DragUpdateEvent[GestureDetector]] | None = None

    on_pan_end: EventHandler[DragEndEvent[GestureDetector]] | None = None

    on_pan_cancel: ControlEventHandler[GestureDetector] | None = None

    on_right_pan_start: EventHandler[PointerEvent[GestureDetector]] | None = None

    on_right_pan_update: EventHandler[PointerEvent[GestureDetector]] | None = None

    on_right_pan_end: EventHandler[PointerEvent[GestureDetector]] | None = None

    on_scale_start: EventHandler[ScaleStartEvent[GestureDetector]] | None = None

    on_scale_update: EventHandler[ScaleUpdateEvent[GestureDetector]] | None = None

    on_scale_end: EventHandler[ScaleEndEvent[GestureDetector]] | None = None

    on_hover: EventHandler[PointerEvent[GestureDetector]] | None = None
    """Called when the pointer comes (`e.data` is `True`) and when it leaves (`False`)."""

    on_enter: EventHandler[PointerEvent[GestureDetector]] | None = None
    """Called when the mouse pointer comes."""

    on_exit: EventHandler[PointerEvent[GestureDetector]] | None = None
    """Called when the mouse pointer leaves."""

    on_scroll: EventHandler[ScrollEvent[GestureDetector]] | None = prop(default=None, passive=True)
