from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.duration import DurationValue
    from flet.controls.base.number import Number
    from flet.controls.dialogs.tooltip import TooltipTriggerMode
    from flet.controls.effects.transform import OffsetValue
    from flet.controls.layout.alignment import Alignment
    from flet.controls.layout.box import BoxConstraints, BoxDecoration
    from flet.controls.layout.margin import MarginValue
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.text.text_align import TextAlign
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue


@value
class TooltipTheme(Value):
    """How tooltips look where a `Tooltip` leaves it open."""

    text_style: TextStyle | None = None
    """Style of the text."""

    enable_feedback: bool | None = None
    """Whether a tap makes the click or vibration that the platform has for it."""

    exclude_from_semantics: bool | None = None
    """Whether screen readers pass it over."""

    prefer_below: bool | None = None
    """Whether it shows below rather than above, if there is room."""

    vertical_offset: Number | None = None
    """Distance from the control, in logical pixels."""

    padding: PaddingValue | None = None
    """Space between the edge and what is inside."""

    wait_duration: DurationValue | None = None
    """How long the pointer must rest before it shows."""

    exit_duration: DurationValue | None = None
    """How long it stays after the pointer has left."""

    show_duration: DurationValue | None = None
    """How long it stays after a long press or a tap."""

    margin: MarginValue | None = None
    """Space around it, outside its border."""

    trigger_mode: TooltipTriggerMode | None = None
    """What makes it show, beside resting the pointer."""

    decoration: BoxDecoration | None = None
    """Background, border and shadow, in place of `bgcolor`."""

    text_align: TextAlign | None = None
    """How the lines of text are aligned."""

    size_constraints: BoxConstraints | None = None
    """Smallest and largest size."""


@value
class BadgeTheme(Value):
    """How badges look where a `Badge` leaves it open."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    text_color: ColorValue | None = None
    """Colour of the text."""

    small_size: Number | None = None
    """Size when it has no label, in logical pixels."""

    large_size: Number | None = None
    """Height when it has a label, in logical pixels."""

    alignment: Alignment | None = None
    """At which corner it stands."""

    padding: PaddingValue | None = None
    """Space between the edge and the label."""

    offset: OffsetValue | None = None
    """Distance from where it would stand, in logical pixels."""

    text_style: TextStyle | None = None
    """Style of the text."""
