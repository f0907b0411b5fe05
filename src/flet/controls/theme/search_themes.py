from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.inputs.keyboard_type import TextCapitalization
    from flet.controls.layout.border import BorderSide
    from flet.controls.layout.box import BoxConstraints
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue


@value
class SearchBarTheme(Value):
    bgcolor: ColorValue | None = None

    text_capitalization: TextCapitalization | None = None

    shadow_color: ControlStateValue[ColorValue] | None = None

    overlay_color: ControlStateValue[ColorValue] | None = None

    elevation: ControlStateValue[Number | None] = None

    text_style: ControlStateValue[TextStyle] | None = None

    hint_style: ControlStateValue[TextStyle] | None = None

    shape: ControlStateValue[OutlinedBorder] | None = None

    padding: ControlStateValue[PaddingValue] | None = None

    size_constraints: BoxConstraints | None = None

    border_side: ControlStateValue[BorderSide] | None = None


@value
class SearchViewTheme(Value):
    bgcolor: ColorValue | None = None

    divider_color: ColorValue | None = None

    elevation: Number | None = None

    header_hint_text_style: TextStyle | None = None

    header_text_style: TextStyle | None = None

    shape: OutlinedBorder | None = None

    border_side: BorderSide | None = None

    size_constraints: BoxConstraints | None = None

    header_height: Number | None = None

    padding: PaddingValue | None = None

    bar_padding: PaddingValue | None = None

    shrink_wrap: bool | None = None
