from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.checks import at_least_field, at_most_field
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


@control("CupertinoSlider")
class CupertinoSlider(LayoutControl):
    value: Number | None = prop(
        default=None, client=float, check=(at_least_field("min"), at_most_field("max"))
    )

    min: Number = prop(default=0.0, check=(at_most_field("max"), at_most_field("value")))

    max: Number = prop(default=1.0, check=(at_least_field("min"), at_least_field("value")))

    divisions: int | None = prop(default=None, integer=True)

    active_color: ColorValue | None = None

    thumb_color: ColorValue | None = None

    on_change: ControlEventHandler[CupertinoSlider] | None = None

    on_change_start: ControlEventHandler[CupertinoSlider] | None = None

    on_change_end: ControlEventHandler[CupertinoSlider] | None = None

    on_focus: ControlEventHandler[CupertinoSlider] | None = prop(default=None, passive=True)

    on_blur: ControlEventHandler[CupertinoSlider] | None = prop(default=None, passive=True)
