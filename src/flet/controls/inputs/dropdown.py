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
    """Key."""

    text: str | None = None
    """Text."""

    content: Control | None = None
    """The control inside."""

    leading_icon: IconDataOrControl | None = None
    """Icon before the text."""

    trailing_icon: IconDataOrControl | None = None
    """Icon behind the text."""

    style: ButtonStyle | None = None
    """Look, overriding the theme."""


@control("Dropdown")
class Dropdown(LayoutControl, Focusable):
    value: str | None = prop(default=None, client=str)
    """Value."""

    options: list[DropdownOption] = prop(default_factory=list)
    """The choices."""

    text: str | None = prop(default=None, client=str)
    """Text."""

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    text_align: TextAlign = TextAlign.START
    """How the lines of text are aligned."""

    elevation: ControlStateValue[Number | None] = 8
    """How far it seems to stand above the page, in logical pixels: its shadow grows with it. Not negative.
    """

    enable_filter: bool = False

    enable_search: bool = True

    editable: bool = False

    menu_height: Number | None = None

    menu_width: Number | None = None

    menu_style: MenuStyle | None = None
    """Look of the menu."""

    expanded_insets: PaddingValue | None = None

    selected_suffix: Control | None = None

    input_filter: InputFilter | None = None
    """What can be typed at all."""

    capitalization: TextCapitalization | None = None
    """Which letters the keyboard makes capital by itself."""

    trailing_icon: IconDataOrControl | None = None
    """Icon behind the text."""

    leading_icon: IconDataOrControl | None = None
    """Icon before the text."""

    selected_trailing_icon: IconDataOrControl | None = None

    bgcolor: ControlStateValue[ColorValue] | None = None
    """Background colour."""

    on_select: ControlEventHandler[Dropdown] | None = None
    """Called when the visitor chose an item."""

    on_text_change: ControlEventHandler[Dropdown] | None = None

    on_focus: ControlEventHandler[Dropdown] | None = prop(default=None, passive=True)
    """Called when it gets the keyboard focus."""

    on_blur: ControlEventHandler[Dropdown] | None = prop(default=None, passive=True)
    """Called when it loses the keyboard focus."""

    error_style: TextStyle | None = None

    error_text: str | None = None

    text_size: Number | None = None
    """Size of the text in logical pixels."""

    text_style: TextStyle | None = None
    """Style of the text."""

    label: StrOrControl | None = None
    """Text or control that says what it is for."""

    label_style: TextStyle | None = None
    """Style of the label."""

    border: ControlStateValue[InputBorder] | None = None
    """Line around it."""

    border_radius: BorderRadiusValue | None = prop(default=None, deprecated="Use something else.")
    """Radius of the corners, in logical pixels."""

    border_width: Number | None = prop(default=None, deprecated="Use something else.")
    """Thickness of the line around it, in logical pixels; 0 draws none."""

    border_color: ColorValue | None = prop(default=None, deprecated="Use something else.")
    """Colour of the line around it."""

    focused_border_width: Number | None = prop(default=None, deprecated="Use something else.")
    """Thickness of the line while it has the focus, in logical pixels."""

    focused_border_color: ColorValue | None = prop(default=None, deprecated="Use something else.")
    """Colour of the line while it has the focus."""

    color: ColorValue | None = None
    """Colour."""

    content_padding: PaddingValue | None = None
    """Space around the content."""

    dense: bool = False
    """Whether it is laid out tighter."""

    filled: bool = False
    """Whether it has a background."""

    fill_color: ColorValue | None = None
    """Colour it is filled with, also by state."""

    hover_color: ColorValue | None = None
    """Colour laid over it while the pointer is above it."""

    hint_text: str | None = None
    """Text shown while there is no value."""

    hint_style: TextStyle | None = None

    helper_text: str | None = None

    helper_style: TextStyle | None = None

    def __contains__(self, item: object) -> bool:
        return item in self.options


Option = DropdownOption
