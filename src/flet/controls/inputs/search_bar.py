from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.focusable import Focusable
from flet.controls.base.layout_control import LayoutControl
from flet.controls.inputs.keyboard_type import KeyboardType
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.inputs.keyboard_type import TextCapitalization
    from flet.controls.layout.border import BorderSide
    from flet.controls.layout.box import BoxConstraints
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


@control("SearchBar")
class SearchBar(LayoutControl, Focusable):
    controls: list[Control] = prop(default_factory=list)
    """The controls inside, in order."""

    value: str = prop(default="", client=str)
    """Value."""

    bar_leading: Control | None = None

    bar_trailing: list[Control] | None = None

    bar_hint_text: str | None = None

    bar_bgcolor: ControlStateValue[ColorValue] | None = None

    bar_overlay_color: ControlStateValue[ColorValue] | None = None

    bar_shadow_color: ControlStateValue[ColorValue] | None = None

    bar_elevation: ControlStateValue[Number | None] = None

    bar_border_side: ControlStateValue[BorderSide] | None = None

    bar_shape: ControlStateValue[OutlinedBorder] | None = None

    bar_text_style: ControlStateValue[TextStyle] | None = None

    bar_hint_text_style: ControlStateValue[TextStyle] | None = None

    bar_padding: ControlStateValue[PaddingValue] | None = None

    bar_scroll_padding: PaddingValue = 20

    bar_size_constraints: BoxConstraints | None = None

    view_leading: Control | None = None

    view_trailing: list[Control] | None = None

    view_elevation: Number | None = None

    view_bgcolor: ColorValue | None = None

    view_hint_text: str | None = None

    view_side: BorderSide | None = None

    view_shape: OutlinedBorder | None = None

    view_header_text_style: TextStyle | None = None

    view_hint_text_style: TextStyle | None = None

    view_size_constraints: BoxConstraints | None = None

    view_header_height: Number | None = None

    view_padding: PaddingValue | None = None

    view_bar_padding: PaddingValue | None = None

    shrink_wrap: bool | None = None
    """Whether it is only as high as its content, rather than as high as possible."""

    divider_color: ColorValue | None = None
    """Colour of the dividing line."""

    capitalization: TextCapitalization | None = None
    """Which letters the keyboard makes capital by itself."""

    full_screen: bool = False

    keyboard_type: KeyboardType = KeyboardType.TEXT
    """Which keyboard phones and tablets show."""

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    on_tap: ControlEventHandler[SearchBar] | None = None
    """Called when it is clicked or tapped."""

    on_tap_outside_bar: ControlEventHandler[SearchBar] | None = None

    on_tap_outside_view: ControlEventHandler[SearchBar] | None = None

    on_submit: ControlEventHandler[SearchBar] | None = None
    """Called when the visitor presses Enter."""

    on_change: ControlEventHandler[SearchBar] | None = None
    """Called after the visitor changed the value."""

    on_focus: ControlEventHandler[SearchBar] | None = prop(default=None, passive=True)
    """Called when it gets the keyboard focus."""

    on_blur: ControlEventHandler[SearchBar] | None = prop(default=None, passive=True)
    """Called when it loses the keyboard focus."""

    def __contains__(self, item: object) -> bool:
        return item in self.controls

    async def open_view(self) -> None:
        """Open the view with the suggestions."""
        await self._invoke_method("open_view")

    async def close_view(self, text: str | None = None) -> None:
        """Close the view; `text` becomes the bar's text, otherwise it stays as it is."""
        await self._invoke_method("close_view", {"text": self.value if text is None else text})
