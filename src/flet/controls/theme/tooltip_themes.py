from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.value import Value, value

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
    """How tooltips look."""

    text_style: TextStyle | None = None
    """`Tooltip.text_style` where the control leaves it out."""

    enable_feedback: bool | None = None
    """`Tooltip.enable_feedback` where the control leaves it out."""

    exclude_from_semantics: bool | None = None
    """`Tooltip.exclude_from_semantics` where the control leaves it out."""

    prefer_below: bool | None = None
    """`Tooltip.prefer_below` where the control leaves it out."""

    vertical_offset: Number | None = None
    """`Tooltip.vertical_offset` where the control leaves it out."""

    padding: PaddingValue | None = None
    """`Tooltip.padding` where the control leaves it out."""

    wait_duration: DurationValue | None = None
    """`Tooltip.wait_duration` where the control leaves it out."""

    exit_duration: DurationValue | None = None
    """`Tooltip.exit_duration` where the control leaves it out."""

    show_duration: DurationValue | None = None
    """`Tooltip.show_duration` where the control leaves it out."""

    margin: MarginValue | None = None
    """`Tooltip.margin` where the control leaves it out."""

    trigger_mode: TooltipTriggerMode | None = None
    """`Tooltip.trigger_mode` where the control leaves it out."""

    decoration: BoxDecoration | None = None
    """`Tooltip.decoration` where the control leaves it out."""

    text_align: TextAlign | None = None
    """`Tooltip.text_align` where the control leaves it out."""

    size_constraints: BoxConstraints | None = None
    """`Tooltip.size_constraints` where the control leaves it out."""


@value
class BadgeTheme(Value):
    """How badges look."""

    bgcolor: ColorValue | None = None
    """`Badge.bgcolor` where the control leaves it out."""

    text_color: ColorValue | None = None
    """`Badge.text_color` where the control leaves it out."""

    small_size: Number | None = None
    """`Badge.small_size` where the control leaves it out."""

    large_size: Number | None = None
    """`Badge.large_size` where the control leaves it out."""

    alignment: Alignment | None = None
    """`Badge.alignment` where the control leaves it out."""

    padding: PaddingValue | None = None
    """`Badge.padding` where the control leaves it out."""

    offset: OffsetValue | None = None
    """`Badge.offset` where the control leaves it out."""

    text_style: TextStyle | None = None
    """`Badge.text_style` where the control leaves it out."""
