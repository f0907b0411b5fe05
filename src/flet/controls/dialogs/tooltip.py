from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from flet.engine.value import Value, value

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
    LONG_PRESS = "long_press"
    """A long press."""

    TAP = "tap"
    """A tap or click."""

    MANUAL = "manual"
    """Nothing the visitor does."""


@value
class Tooltip(Value):
    message: str

    decoration: BoxDecoration | None = None

    enable_feedback: bool | None = None

    vertical_offset: Number | None = None

    margin: MarginValue | None = None

    padding: PaddingValue | None = None

    bgcolor: ColorValue | None = None

    text_style: TextStyle | None = None

    text_align: TextAlign | None = None

    prefer_below: bool | None = None

    show_duration: DurationValue | None = None

    wait_duration: DurationValue | None = None

    exit_duration: DurationValue | None = None

    tap_to_dismiss: bool = True

    exclude_from_semantics: bool | None = False

    trigger_mode: TooltipTriggerMode | None = None

    mouse_cursor: MouseCursor | None = None

    size_constraints: BoxConstraints | None = None


TooltipValue: TypeAlias = str | Tooltip
