from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.focusable import Focusable
from flet.controls.base.layout_control import LayoutControl
from flet.engine.control import control
from flet.engine.props import prop

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
    text_size: Number | None = None
    """Size of the text in logical pixels."""

    text_style: TextStyle | None = None
    """Style of the text."""

    text_vertical_align: VerticalAlignment | Number | None = None

    label: StrOrControl | None = None
    """Text or control that says what it is for."""

    label_style: TextStyle | None = None
    """Style of the label."""

    icon: IconDataOrControl | None = None
    """Icon, or a control in its place."""

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

    bgcolor: ColorValue | None = None
    """Background colour."""

    focused_color: ColorValue | None = None

    focused_bgcolor: ColorValue | None = None

    content_padding: PaddingValue | None = None
    """Space around the content."""

    dense: bool | None = None
    """Whether it is laid out tighter."""

    filled: bool | None = None
    """Whether it has a background."""

    fill_color: ColorValue | None = None
    """Colour it is filled with, also by state."""

    focus_color: ColorValue | None = None
    """Colour laid over it while it has the keyboard focus."""

    align_label_with_hint: bool | None = None

    hover_color: ColorValue | None = None
    """Colour laid over it while the pointer is above it."""

    hint_text: str | None = None
    """Text shown while there is no value."""

    hint_style: TextStyle | None = None

    hint_fade_duration: DurationValue | None = None

    hint_max_lines: int | None = prop(default=None, integer=True)

    helper: StrOrControl | None = None

    helper_style: TextStyle | None = None

    helper_max_lines: int | None = prop(default=None, integer=True)

    counter: StrOrControl | None = None

    counter_style: TextStyle | None = None

    error: StrOrControl | None = None
    """What went wrong, `None` if nothing did."""

    error_style: TextStyle | None = None

    error_max_lines: int | None = prop(default=None, integer=True)

    prefix: StrOrControl | None = None

    prefix_icon: IconDataOrControl | None = None

    prefix_icon_size_constraints: BoxConstraints | None = None

    prefix_style: TextStyle | None = None

    suffix: StrOrControl | None = None

    suffix_icon: IconDataOrControl | None = None

    suffix_icon_size_constraints: BoxConstraints | None = None

    size_constraints: BoxConstraints | None = None
    """Smallest and largest size."""

    collapsed: bool | None = None

    fit_parent_size: bool = False

    suffix_style: TextStyle | None = None
