from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.duration import DurationValue
    from flet.controls.base.number import Number
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.layout.box import BoxConstraints, BoxDecoration
    from flet.controls.layout.margin import MarginValue
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.text.text_align import TextAlign
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue


class TooltipTriggerMode:
    """What makes a tooltip show on a touch screen."""

    LONG_PRESS = "long_press"
    """A long press."""

    TAP = "tap"
    """A tap or click."""

    MANUAL = "manual"
    """Nothing the visitor does."""


@value
class Tooltip(Value):
    """Text that shows while the pointer rests on a control."""

    message: str
    """The text."""

    decoration: BoxDecoration | None = None
    """Background, border and shadow, in place of `bgcolor`."""

    enable_feedback: bool | None = None
    """Whether a tap makes the click or vibration that the platform has for it."""

    vertical_offset: Number | None = None
    """Distance from the control, in logical pixels."""

    margin: MarginValue | None = None
    """Space around it, outside its border."""

    padding: PaddingValue | None = None
    """Space between the edge and what is inside."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    text_style: TextStyle | None = None
    """Style of the text."""

    text_align: TextAlign | None = None
    """How the lines of text are aligned."""

    prefer_below: bool | None = None
    """Whether it shows below rather than above, if there is room."""

    show_duration: DurationValue | None = None
    """How long it stays after a long press or a tap."""

    wait_duration: DurationValue | None = None
    """How long the pointer must rest before it shows."""

    exit_duration: DurationValue | None = None
    """How long it stays after the pointer has left."""

    tap_to_dismiss: bool = True
    """Whether a tap on it closes it."""

    exclude_from_semantics: bool | None = False
    """Whether screen readers pass it over."""

    trigger_mode: TooltipTriggerMode | None = None
    """What makes it show, beside resting the pointer."""

    mouse_cursor: MouseCursor | None = None
    """Shape of the mouse pointer above it."""

    size_constraints: BoxConstraints | None = None
    """Smallest and largest size."""


TooltipValue: TypeAlias = str | Tooltip
"""A tooltip, or its text."""
