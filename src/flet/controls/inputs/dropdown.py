from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.controls.base.focusable import Focusable
from flet.controls.base.layout_control import LayoutControl
from flet.controls.text.text_align import TextAlign
from flet.engine.declare.checks import given_with
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

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
    from flet.engine.declare.events import ControlEventHandler


@control("DropdownOption")
class DropdownOption(Control):
    """A choice of a `Dropdown`."""

    key: str | None = None
    """What stands for it in `Dropdown.value`; without it `text` does."""

    text: str | None = prop(default=None, check=given_with("key"))
    """Text shown in the list and in the field; without it `key` is."""

    content: Control | None = None
    """Control shown in the list in place of the text."""

    leading_icon: IconDataOrControl | None = None
    """Icon before the text."""

    trailing_icon: IconDataOrControl | None = None
    """Icon behind the text."""

    style: ButtonStyle | None = None
    """Look of the item in the list."""


@control("Dropdown")
class Dropdown(LayoutControl, Focusable):
    """A field that opens a list to choose from."""

    value: str | None = prop(default=None, client=str)
    """The key of the chosen option, `None` if none is."""

    options: list[DropdownOption] = prop(default_factory=list)
    """The choices."""

    text: str | None = prop(default=None, client=str, typed=True)
    """The text in the field."""

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears."""

    text_align: TextAlign = TextAlign.START
    """How the lines of text are aligned."""

    elevation: ControlStateValue[Number | None] = 8
    """Elevation of the list in logical pixels, also by state."""

    enable_filter: bool = False
    """With `editable`: whether only options that contain the typed text are listed."""

    enable_search: bool = True
    """Whether the option that fits the typed text best is marked in the list."""

    editable: bool = False
    """Whether text can be typed."""

    menu_height: Number | None = None
    """Greatest height of the list in logical pixels."""

    menu_width: Number | None = None
    """Width of the list in logical pixels; without it that of the field."""

    menu_style: MenuStyle | None = None
    """Look of the menu."""

    expanded_insets: PaddingValue | None = None
    """Makes it as wide as its parent, less this space."""

    selected_suffix: Control | None = None
    """Control behind the value while the list is open."""

    input_filter: InputFilter | None = None
    """What can be typed at all."""

    capitalization: TextCapitalization | None = None
    """Which letters the keyboard on the screen makes capital by itself; none by default."""

    trailing_icon: IconDataOrControl | None = None
    """Icon behind the value while the list is closed; an arrow by default."""

    leading_icon: IconDataOrControl | None = None
    """Icon before the value."""

    selected_trailing_icon: IconDataOrControl | None = None
    """Icon behind the value while the list is open."""

    bgcolor: ControlStateValue[ColorValue] | None = None
    """Background colour of the list, also by state; `surface_container` of the theme by default."""

    on_select: ControlEventHandler[Dropdown] | None = None
    """Called when an option was chosen; `e.data` is its key."""

    on_text_change: ControlEventHandler[Dropdown] | None = None
    """Called when the text in the field changed; `e.data` is the text."""

    on_focus: ControlEventHandler[Dropdown] | None = prop(default=None, passive=True)
    """Called when it gets the keyboard focus."""

    on_blur: ControlEventHandler[Dropdown] | None = prop(default=None, passive=True)
    """Called when it loses the keyboard focus."""

    error_style: TextStyle | None = None
    """Style of `error_text`."""

    error_text: str | None = None
    """Text in place of `helper_text` that says what is wrong; the field turns red."""

    text_size: Number | None = None
    """Size of the text in logical pixels; 16 by default."""

    text_style: TextStyle | None = None
    """Style of the text."""

    label: StrOrControl | None = None
    """Text or control that says what to choose."""

    label_style: TextStyle | None = None
    """Style of the label."""

    border: ControlStateValue[InputBorder] | None = None
    """The line around it, one for all states or one for each; by default an `OutlineInputBorder`."""

    border_radius: BorderRadiusValue | None = prop(
        default=None, deprecated="use border=OutlineInputBorder(border_radius=...)"
    )
    """Radius of the corners, in logical pixels; 4 by default."""

    border_width: Number | None = prop(
        default=None, deprecated="use border=OutlineInputBorder(BorderSide(width=...))"
    )
    """Thickness of the line around it, in logical pixels, 1 by default; 0 draws none."""

    border_color: ColorValue | None = prop(
        default=None, deprecated="use border=OutlineInputBorder(BorderSide(color=...))"
    )
    """Colour of the line around it; `outline` of the theme by default."""

    focused_border_width: Number | None = prop(
        default=None, deprecated="use border={ControlState.FOCUSED: OutlineInputBorder(...)}"
    )
    """Thickness of the line while it has the focus, in logical pixels; 2 by default."""

    focused_border_color: ColorValue | None = prop(
        default=None, deprecated="use border={ControlState.FOCUSED: OutlineInputBorder(...)}"
    )
    """Colour of the line while it has the focus; `primary` of the theme by default."""

    color: ColorValue | None = None
    """Colour of the text; `on_surface` of the theme by default."""

    content_padding: PaddingValue | None = None
    """Space around the content."""

    dense: bool = False
    """Whether it is laid out tighter."""

    filled: bool = False
    """Whether it has a background."""

    fill_color: ColorValue | None = None
    """Background colour if it is `filled`; `surface_container_highest` of the theme by default."""

    hover_color: ColorValue | None = None
    """Colour laid over it while the pointer is above it."""

    hint_text: str | None = None
    """Text shown while nothing is chosen."""

    hint_style: TextStyle | None = None
    """Style of `hint_text`."""

    helper_text: str | None = None
    """Text under the field."""

    helper_style: TextStyle | None = None
    """Style of `helper_text`."""

    def __contains__(self, item: object) -> bool:
        return item in self.options


Option = DropdownOption
