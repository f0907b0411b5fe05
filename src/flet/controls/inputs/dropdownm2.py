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

    text: str | None = None

    content: Control | None = None

    alignment: Alignment | None = None

    text_style: TextStyle | None = None

    on_click: ControlEventHandler[Option] | None = None


@control("DropdownM2")
class DropdownM2(FormFieldControl):
    border_radius: BorderRadiusValue | None = prop(default=None, deprecated="Use something else.")

    value: str | None = prop(default=None, client=(str, None))

    options: list[Option] | None = None

    alignment: Alignment | None = None

    autofocus: bool = False

    hint_content: Control | None = None

    select_icon: IconDataOrControl | None = None

    elevation: Number = 8

    menu_border_radius: BorderRadiusValue | None = None

    item_height: Number | None = None

    max_menu_height: Number | None = None

    select_icon_size: Number = 24.0

    enable_feedback: bool | None = None

    padding: PaddingValue | None = None

    select_icon_enabled_color: ColorValue | None = None

    select_icon_disabled_color: ColorValue | None = None

    options_fill_horizontally: bool = True

    disabled_hint_content: Control | None = None

    on_change: ControlEventHandler[DropdownM2] | None = None

    on_focus: ControlEventHandler[DropdownM2] | None = prop(default=None, passive=True)

    on_blur: ControlEventHandler[DropdownM2] | None = prop(default=None, passive=True)

    on_click: ControlEventHandler[DropdownM2] | None = None

    def __contains__(self, item: object) -> bool:
        return item in self.options
