from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.focusable import Focusable
from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.duration import DurationValue
    from flet.controls.base.number import Number
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.inputs.input_border import InputBorder
    from flet.controls.layout.alignment import VerticalAlignment
    from flet.controls.layout.border_radius import BorderRadiusValue
    from flet.controls.layout.box import BoxConstraints
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue


@control(kw_only=True)
class FormFieldControl(LayoutControl, Focusable):
    """The base of fields with a label, hints, helper texts and a border."""

    text_size: Number | None = None
    """Size of the text in logical pixels; 16 by default, 14 in a `DropdownM2`."""

    text_style: TextStyle | None = None
    """Style of the value."""

    text_vertical_align: VerticalAlignment | Number | None = None
    """Where the text stands between top (-1) and bottom (1); in the middle by default."""

    label: StrOrControl | None = None
    """Text or control that says what to enter; above the value once there is one."""

    label_style: TextStyle | None = None
    """Style of the label."""

    icon: IconDataOrControl | None = None
    """Icon before the field, outside its border."""

    border: ControlStateValue[InputBorder] | None = None
    """The line around it, one for all states or one for each; by default an `OutlineInputBorder`."""

    border_radius: BorderRadiusValue | None = prop(
        default=None, deprecated="use border=OutlineInputBorder(border_radius=...)"
    )
    """Radius of the corners in logical pixels; 4 by default."""

    border_width: Number | None = prop(
        default=None, deprecated="use border=OutlineInputBorder(BorderSide(width=...))"
    )
    """Thickness of the line in logical pixels, 1 by default; 0 draws none."""

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

    bgcolor: ColorValue | None = None
    """Background colour; none by default, and `surface_container_highest` of the theme if the field is
    `filled`.
    """

    focused_color: ColorValue | None = None
    """Colour of the text while it has the focus; by default as `color`."""

    focused_bgcolor: ColorValue | None = None
    """Background colour while it has the focus; by default as `bgcolor`."""

    content_padding: PaddingValue | None = None
    """Space around the value."""

    dense: bool | None = None
    """Whether it is 8 logical pixels less high; not by default."""

    filled: bool | None = None
    """Whether it has a background; without a setting it has one if a colour for it is given."""

    fill_color: ColorValue | None = None
    """Colour it is filled with, also by state."""

    focus_color: ColorValue | None = None
    """Colour laid over it while it has the keyboard focus."""

    align_label_with_hint: bool | None = None
    """Whether the label of a field with several lines stands at the first of them."""

    hover_color: ColorValue | None = None
    """Colour laid over it while the pointer is above it."""

    hint_text: str | None = None
    """Text shown while there is no value and the label does not stand in its place."""

    hint_style: TextStyle | None = None
    """Style of `hint_text`."""

    hint_fade_duration: DurationValue | None = None
    """How long `hint_text` takes to fade, in milliseconds or as `Duration`."""

    hint_max_lines: int | None = prop(default=None, integer=True)
    """At how many lines `hint_text` ends; by default where the field does."""

    helper: StrOrControl | None = None
    """Text or control under the field."""

    helper_style: TextStyle | None = None
    """Style of `helper`."""

    helper_max_lines: int | None = prop(default=None, integer=True)
    """At how many lines `helper` ends."""

    counter: StrOrControl | None = None
    """Text or control at the end of the line under the field; `{value_length}`, `{max_length}` and
    `{symbols_left}` in it are filled in.
    """

    counter_style: TextStyle | None = None
    """Style of `counter`."""

    error: StrOrControl | None = None
    """Text or control in place of `helper` that says what is wrong; the field turns red."""

    error_style: TextStyle | None = None
    """Style of `error`."""

    error_max_lines: int | None = prop(default=None, integer=True)
    """At how many lines `error` ends."""

    prefix: StrOrControl | None = None
    """Text or control before the value, while the field has a value or the focus."""

    prefix_icon: IconDataOrControl | None = None
    """Icon before the value."""

    prefix_icon_size_constraints: BoxConstraints | None = None
    """Smallest and largest size of `prefix_icon`."""

    prefix_style: TextStyle | None = None
    """Style of `prefix`."""

    suffix: StrOrControl | None = None
    """Text or control behind the value, while the field has a value or the focus."""

    suffix_icon: IconDataOrControl | None = None
    """Icon behind the value."""

    suffix_icon_size_constraints: BoxConstraints | None = None
    """Smallest and largest size of `suffix_icon`."""

    size_constraints: BoxConstraints | None = None
    """Smallest and largest size."""

    collapsed: bool | None = None
    """Whether it is only as high as the value, without label and space."""

    fit_parent_size: bool = False
    """Whether it is as high as its parent."""

    suffix_style: TextStyle | None = None
    """Style of `suffix`."""

    def before_update(self) -> None:
        if self.filled is None and any(getattr(self, name) is not None for name in _FILLING):
            self.filled = True


# Colours that show on a filled field only, so that giving one asks for it.
_FILLING = ("bgcolor", "fill_color", "focused_color", "hover_color")
