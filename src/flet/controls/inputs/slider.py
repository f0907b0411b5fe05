from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.checks import at_least_field, at_most_field
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


class SliderInteraction(Enum):
    """How a slider can be moved."""

    TAP_AND_SLIDE = "tapAndSlide"
    TAP_ONLY = "tapOnly"
    SLIDE_ONLY = "slideOnly"
    SLIDE_THUMB = "slideThumb"


@control("Slider")
class Slider(LayoutControl, AdaptiveControl):
    """A track on which a number is chosen."""

    value: Number | None = prop(
        default=None, client=float, check=(at_least_field("min"), at_most_field("max"))
    )
    """The number; between `min` and `max`. Without it the thumb stands at `min`."""

    label: str | None = None
    """Text above the thumb while it is moved; `{value}` in it is filled in. Needs `divisions`."""

    min: Number = prop(default=0.0, check=(at_most_field("max"), at_most_field("value")))
    """The least value."""

    max: Number = prop(default=1.0, check=(at_least_field("min"), at_least_field("value")))
    """The greatest value."""

    divisions: int | None = prop(default=None, integer=True)
    """Into how many steps the track is divided; without it every value can be chosen. More than 0."""

    round: int = prop(default=0, integer=True)
    """How many digits behind the point the label shows, from 0 to 20."""

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    active_color: ColorValue | None = None
    """Colour of the track before the thumb, and of the thumb; `primary` of the theme by default."""

    inactive_color: ColorValue | None = None
    """Colour of the track behind the thumb."""

    thumb_color: ColorValue | None = None
    """Colour of the thumb; by default as `active_color`."""

    interaction: SliderInteraction | None = None
    """How it can be moved."""

    secondary_active_color: ColorValue | None = None
    """Colour of the track up to `secondary_track_value`."""

    overlay_color: ControlStateValue[ColorValue] | None = None
    """Colour laid over it while it is hovered, focused or pressed."""

    secondary_track_value: Number | None = None
    """A second value shown in the track, such as how far a video is loaded. Between `min` and `max`."""

    mouse_cursor: MouseCursor | None = None
    """Shape of the mouse pointer above it."""

    padding: PaddingValue | None = None
    """Space around the track; 24 logical pixels at the sides by default."""

    year_2023: bool | None = None
    """Whether to draw it as Material 3 did at first rather than as it does now."""

    on_change: ControlEventHandler[Slider] | None = None
    """Called at every step while it is moved; `e.data` is the number."""

    on_change_start: ControlEventHandler[Slider] | None = None
    """Called when the visitor begins to move it; `e.data` is the number."""

    on_change_end: ControlEventHandler[Slider] | None = None
    """Called when the visitor lets go; `e.data` is the number."""

    on_focus: ControlEventHandler[Slider] | None = prop(default=None, passive=True)
    """Called when it gets the keyboard focus."""

    on_blur: ControlEventHandler[Slider] | None = prop(default=None, passive=True)
    """Called when it loses the keyboard focus."""
