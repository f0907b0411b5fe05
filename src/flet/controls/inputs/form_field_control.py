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

    text_style: TextStyle | None = None

    text_vertical_align: VerticalAlignment | Number | None = None

    label: StrOrControl | None = None

    label_style: TextStyle | None = None

    icon: IconDataOrControl | None = None

    border: ControlStateValue[InputBorder] | None = None

    border_radius: BorderRadiusValue | None = prop(default=None, deprecated="Use something else.")

    border_width: Number | None = prop(default=None, deprecated="Use something else.")

    border_color: ColorValue | None = prop(default=None, deprecated="Use something else.")

    focused_border_width: Number | None = prop(default=None, deprecated="Use something else.")

    focused_border_color: ColorValue | None = prop(default=None, deprecated="Use something else.")

    color: ColorValue | None = None

    bgcolor: ColorValue | None = None

    focused_color: ColorValue | None = None

    focused_bgcolor: ColorValue | None = None

    content_padding: PaddingValue | None = None

    dense: bool | None = None

    filled: bool | None = None

    fill_color: ColorValue | None = None

    focus_color: ColorValue | None = None

    align_label_with_hint: bool | None = None

    hover_color: ColorValue | None = None

    hint_text: str | None = None

    hint_style: TextStyle | None = None

    hint_fade_duration: DurationValue | None = None

    hint_max_lines: int | None = prop(default=None, integer=True)

    helper: StrOrControl | None = None

    helper_style: TextStyle | None = None

    helper_max_lines: int | None = prop(default=None, integer=True)

    counter: StrOrControl | None = None

    counter_style: TextStyle | None = None

    error: StrOrControl | None = None

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

    collapsed: bool | None = None

    fit_parent_size: bool = False

    suffix_style: TextStyle | None = None
