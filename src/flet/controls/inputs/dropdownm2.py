from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.controls.inputs.form_field_control import FormFieldControl
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.alignment import Alignment
    from flet.controls.layout.border_radius import BorderRadiusValue
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


@control("Option")
class Option(Control):
    key: str | None = None
    """Key."""

    text: str | None = None
    """Text."""

    content: Control | None = None
    """The control inside."""

    alignment: Alignment | None = None
    """Where it stands in the room that is left."""

    text_style: TextStyle | None = None
    """Style of the text."""

    on_click: ControlEventHandler[Option] | None = None
    """Called when it is clicked or tapped, or chosen with the keyboard."""


@control("DropdownM2")
class DropdownM2(FormFieldControl):
    border_radius: BorderRadiusValue | None = prop(default=None, deprecated="Use something else.")
    """Radius of the corners, in logical pixels."""

    value: str | None = prop(default=None, client=(str, None))
    """Value."""

    options: list[Option] | None = None
    """The choices."""

    alignment: Alignment | None = None
    """Where it stands in the room that is left."""

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    hint_content: Control | None = None

    select_icon: IconDataOrControl | None = None

    elevation: Number = 8
    """How far it seems to stand above the page, in logical pixels: its shadow grows with it. Not negative.
    """

    menu_border_radius: BorderRadiusValue | None = None

    item_height: Number | None = None

    max_menu_height: Number | None = None

    select_icon_size: Number = 24.0

    enable_feedback: bool | None = None
    """Whether a tap makes the click or vibration that the platform has for it."""

    padding: PaddingValue | None = None
    """Space between the edge and what is inside."""

    select_icon_enabled_color: ColorValue | None = None

    select_icon_disabled_color: ColorValue | None = None

    options_fill_horizontally: bool = True

    disabled_hint_content: Control | None = None

    on_change: ControlEventHandler[DropdownM2] | None = None
    """Called after the visitor changed the value."""

    on_focus: ControlEventHandler[DropdownM2] | None = prop(default=None, passive=True)
    """Called when it gets the keyboard focus."""

    on_blur: ControlEventHandler[DropdownM2] | None = prop(default=None, passive=True)
    """Called when it loses the keyboard focus."""

    on_click: ControlEventHandler[DropdownM2] | None = None
    """Called when it is clicked or tapped, or chosen with the keyboard."""

    def __contains__(self, item: object) -> bool:
        return item in self.options
