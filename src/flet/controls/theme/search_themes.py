from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

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
    """How the bars of search bars look."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    text_capitalization: TextCapitalization | None = None
    """Which letters the keyboard on the screen makes capital by itself."""

    shadow_color: ControlStateValue[ColorValue] | None = None
    """Colour of the shadow."""

    overlay_color: ControlStateValue[ColorValue] | None = None
    """Colour laid over it while it is hovered, focused or pressed."""

    elevation: ControlStateValue[Number | None] = None
    """How far it seems to stand above the page, in logical pixels: its shadow grows with it. Not negative.
    """

    text_style: ControlStateValue[TextStyle] | None = None
    """Style of the text."""

    hint_style: ControlStateValue[TextStyle] | None = None
    """Style of the hint, also by state."""

    shape: ControlStateValue[OutlinedBorder] | None = None
    """Outline."""

    padding: ControlStateValue[PaddingValue] | None = None
    """Space between the edge and what is inside."""

    size_constraints: BoxConstraints | None = None
    """Smallest and largest size."""

    border_side: ControlStateValue[BorderSide] | None = None
    """Line around it, also by state."""


@value
class SearchViewTheme(Value):
    """How the views of search bars look."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    divider_color: ColorValue | None = None
    """Colour of the dividing line."""

    elevation: Number | None = None
    """How far it seems to stand above the page, in logical pixels: its shadow grows with it. Not negative.
    """

    header_hint_text_style: TextStyle | None = None
    """Style of the hint in the view's bar."""

    header_text_style: TextStyle | None = None
    """Style of the text in the view's bar."""

    shape: OutlinedBorder | None = None
    """Outline."""

    border_side: BorderSide | None = None
    """Line around it, also by state."""

    size_constraints: BoxConstraints | None = None
    """Smallest and largest size."""

    header_height: Number | None = None
    """Height of the view's bar in logical pixels."""

    padding: PaddingValue | None = None
    """Space between the edge and what is inside."""

    bar_padding: PaddingValue | None = None
    """Space inside the view's bar."""

    shrink_wrap: bool | None = None
    """Whether it is only as high as its content, rather than as high as possible."""
