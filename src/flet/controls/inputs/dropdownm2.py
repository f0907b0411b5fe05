from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.controls.inputs.form_field_control import FormFieldControl
from flet.engine.declare.checks import given_with
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.alignment import Alignment
    from flet.controls.layout.border_radius import BorderRadiusValue
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


@control("Option")
class Option(Control):
    """A choice of a `DropdownM2`."""

    key: str | None = None
    """What stands for it in `DropdownM2.value`; without it `text` does."""

    text: str | None = prop(default=None, check=given_with("key"))
    """Text shown; without it `key` is."""

    content: Control | None = None
    """Control shown in place of the text."""

    alignment: Alignment | None = None
    """Where its content stands in the list."""

    text_style: TextStyle | None = None
    """Style of the text."""

    on_click: ControlEventHandler[Option] | None = None
    """Called when it is chosen."""


@control("DropdownM2")
class DropdownM2(FormFieldControl):
    """A field that opens a list to choose from, in the look of Material 2."""

    border_radius: BorderRadiusValue | None = prop(
        default=None, deprecated="use border=OutlineInputBorder(border_radius=...)"
    )
    """Radius of the corners in logical pixels."""

    value: str | None = prop(default=None, client=(str, None))
    """The key of the chosen option, `None` if none is."""

    options: list[Option] | None = None
    """The choices."""

    alignment: Alignment | None = None
    """Where the value stands in the field."""

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    hint_content: Control | None = None
    """Control shown while nothing is chosen."""

    select_icon: IconDataOrControl | None = None
    """Icon that shows that there is a list; an arrow by default."""

    elevation: Number = 8
    """Elevation of the list in logical pixels: 0, 1, 2, 3, 4, 6, 8, 9, 12, 16 or 24."""

    menu_border_radius: BorderRadiusValue | None = None
    """Radius of the list's corners in logical pixels."""

    item_height: Number | None = None
    """Height of each item in logical pixels; at least 48, which is the default."""

    max_menu_height: Number | None = None
    """Greatest height of the list in logical pixels."""

    select_icon_size: Number = 24.0
    """Size of that icon in logical pixels."""

    enable_feedback: bool | None = None
    """Whether a tap makes the click or vibration that the platform has for it."""

    padding: PaddingValue | None = None
    """Space around it."""

    select_icon_enabled_color: ColorValue | None = None
    """Colour of that icon."""

    select_icon_disabled_color: ColorValue | None = None
    """Colour of that icon while the field is disabled."""

    options_fill_horizontally: bool = True
    """Whether the value takes all the width of the field."""

    disabled_hint_content: Control | None = None
    """Control shown while it is disabled and nothing is chosen."""

    on_change: ControlEventHandler[DropdownM2] | None = None
    """Called when an option was chosen; `e.data` is its key."""

    on_focus: ControlEventHandler[DropdownM2] | None = prop(default=None, passive=True)
    """Called when it gets the keyboard focus."""

    on_blur: ControlEventHandler[DropdownM2] | None = prop(default=None, passive=True)
    """Called when it loses the keyboard focus."""

    on_click: ControlEventHandler[DropdownM2] | None = None
    """Called when it is clicked or tapped, or chosen with the keyboard."""

    def __contains__(self, item: object) -> bool:
        return item in (self.options or ())
