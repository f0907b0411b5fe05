from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.controls.base.focusable import Focusable
from flet.controls.base.layout_control import LayoutControl
from flet.controls.text.text_align import TextAlign
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.buttons.button_style import ButtonStyle
    from flet.controls.buttons.menu_bar import MenuStyle
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.inputs.input_border import InputBorder
    from flet.controls.inputs.input_filter import InputFilter
    from flet.controls.inputs.keyboard_type import TextCapitalization
    from flet.controls.layout.border_radius import BorderRadiusValue
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


@control("DropdownOption")
class DropdownOption(Control):
    key: str | None = None

    text: str | None = None

    content: Control | None = None

    leading_icon: IconDataOrControl | None = None

    trailing_icon: IconDataOrControl | None = None

    style: ButtonStyle | None = None


@control("Dropdown")
class Dropdown(LayoutControl, Focusable):
    value: str | None = prop(default=None, client=str)

    options: list[DropdownOption] = prop(default_factory=list)

    text: str | None = prop(default=None, client=str)

    autofocus: bool = False

    text_align: TextAlign = TextAlign.START

    elevation: ControlStateValue[Number | None] = 8

    enable_filter: bool = False

    enable_search: bool = True

    editable: bool = False

    menu_height: Number | None = None

    menu_width: Number | None = None

    menu_style: MenuStyle | None = None

    expanded_insets: PaddingValue | None = None

    selected_suffix: Control | None = None

    input_filter: InputFilter | None = None

    capitalization: TextCapitalization | None = None

    trailing_icon: IconDataOrControl | None = None

    leading_icon: IconDataOrControl | None = None

    selected_trailing_icon: IconDataOrControl | None = None

    bgcolor: ControlStateValue[ColorValue] | None = None

    on_select: ControlEventHandler[Dropdown] | None = None

    on_text_change: ControlEventHandler[Dropdown] | None = None

    on_focus: ControlEventHandler[Dropdown] | None = prop(default=None, passive=True)

    on_blur: ControlEventHandler[Dropdown] | None = prop(default=None, passive=True)

    error_style: TextStyle | None = None

    error_text: str | None = None

    text_size: Number | None = None

    text_style: TextStyle | None = None

    label: StrOrControl | None = None

    label_style: TextStyle | None = None

    border: ControlStateValue[InputBorder] | None = None

    border_radius: BorderRadiusValue | None = prop(default=None, deprecated="Use something else.")

    border_width: Number | None = prop(default=None, deprecated="Use something else.")

    border_color: ColorValue | None = prop(default=None, deprecated="Use something else.")

    focused_border_width: Number | None = prop(default=None, deprecated="Use something else.")

    focused_border_color: ColorValue | None = prop(default=None, deprecated="Use something else.")

    color: ColorValue | None = None

    content_padding: PaddingValue | None = None

    dense: bool = False

    filled: bool = False

    fill_color: ColorValue | None = None

    hover_color: ColorValue | None = None

    hint_text: str | None = None

    hint_style: TextStyle | None = None

    helper_text: str | None = None

    helper_style: TextStyle | None = None

    def __contains__(self, item: object) -> bool:
        return item in self.options


Option = DropdownOption
