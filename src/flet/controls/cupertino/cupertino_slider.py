from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.checks import at_least_field, at_most_field
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


@control("CupertinoSlider")
class CupertinoSlider(LayoutControl):
    """A track on which a number is chosen, as on iOS."""

    value: Number | None = prop(
        default=None, client=float, check=(at_least_field("min"), at_most_field("max"))
    )
    """The number; between `min` and `max`."""

    min: Number = prop(default=0.0, check=(at_most_field("max"), at_most_field("value")))
    """The least value."""

    max: Number = prop(default=1.0, check=(at_least_field("min"), at_least_field("value")))
    """The greatest value."""

    divisions: int | None = prop(default=None, integer=True)
    """Into how many steps the track is divided; without it every value can be chosen. More than 0."""

    active_color: ColorValue | None = None
    """Colour of the track before the thumb; `primary` of the theme by default."""

    thumb_color: ColorValue | None = None
    """Colour of the thumb; white by default."""

    on_change: ControlEventHandler[CupertinoSlider] | None = None
    """Called while it is moved; read `value`."""

    on_change_start: ControlEventHandler[CupertinoSlider] | None = None
    """Called when the visitor begins to drag."""

    on_change_end: ControlEventHandler[CupertinoSlider] | None = None
    """Called when the visitor lets go."""

    on_focus: ControlEventHandler[CupertinoSlider] | None = prop(default=None, passive=True)
    """Called when it gets the keyboard focus."""

    on_blur: ControlEventHandler[CupertinoSlider] | None = prop(default=None, passive=True)
    """Called when it loses the keyboard focus."""

    def before_update(self) -> None:
        if self.value is None:
            self.value = self.min
