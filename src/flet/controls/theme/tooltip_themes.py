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
    text_style: TextStyle | None = None

    enable_feedback: bool | None = None

    exclude_from_semantics: bool | None = None

    prefer_below: bool | None = None

    vertical_offset: Number | None = None

    padding: PaddingValue | None = None

    wait_duration: DurationValue | None = None

    exit_duration: DurationValue | None = None

    show_duration: DurationValue | None = None

    margin: MarginValue | None = None

    trigger_mode: TooltipTriggerMode | None = None

    decoration: BoxDecoration | None = None

    text_align: TextAlign | None = None

    size_constraints: BoxConstraints | None = None


@value
class BadgeTheme(Value):
    bgcolor: ColorValue | None = None

    text_color: ColorValue | None = None

    small_size: Number | None = None

    large_size: Number | None = None

    alignment: Alignment | None = None

    padding: PaddingValue | None = None

    offset: OffsetValue | None = None

    text_style: TextStyle | None = None
