from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.engine.checks import at_least_field, at_most_field
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


class SliderInteraction(Enum):
    TAP_AND_SLIDE = "tapAndSlide"
    TAP_ONLY = "tapOnly"
    SLIDE_ONLY = "slideOnly"
    SLIDE_THUMB = "slideThumb"


@control("Slider")
class Slider(LayoutControl, AdaptiveControl):
    value: Number | None = prop(
        default=None, client=float, check=(at_least_field("min"), at_most_field("max"))
    )

    label: str | None = None

    min: Number = prop(default=0.0, check=(at_most_field("max"), at_most_field("value")))

    max: Number = prop(default=1.0, check=(at_least_field("min"), at_least_field("value")))

    divisions: int | None = prop(default=None, integer=True)

    round: int = prop(default=0, integer=True)

    autofocus: bool = False

    active_color: ColorValue | None = None

    inactive_color: ColorValue | None = None

    thumb_color: ColorValue | None = None

    interaction: SliderInteraction | None = None

    secondary_active_color: ColorValue | None = None

    overlay_color: ControlStateValue[ColorValue] | None = None

    secondary_track_value: Number | None = None

    mouse_cursor: MouseCursor | None = None

    padding: PaddingValue | None = None

    year_2023: bool | None = None

    on_change: ControlEventHandler[Slider] | None = None

    on_change_start: ControlEventHandler[Slider] | None = None

    on_change_end: ControlEventHandler[Slider] | None = None

    on_focus: ControlEventHandler[Slider] | None = prop(default=None, passive=True)

    on_blur: ControlEventHandler[Slider] | None = prop(default=None, passive=True)
