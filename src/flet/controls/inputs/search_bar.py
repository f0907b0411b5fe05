from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.focusable import Focusable
from flet.controls.base.layout_control import LayoutControl
from flet.controls.inputs.keyboard_type import KeyboardType
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

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
    from flet.engine.declare.events import ControlEventHandler


@control("SearchBar")
class SearchBar(LayoutControl, Focusable):
    """A bar for a search that opens a view with suggestions."""

    controls: list[Control] = prop(default_factory=list)
    """What the view shows under its bar."""

    value: str = prop(default="", client=str, typed=True)
    """The text."""

    bar_leading: Control | None = None
    """Control before the text in the bar."""

    bar_trailing: list[Control] | None = None
    """Controls behind the text in the bar."""

    bar_hint_text: str | None = None
    """Text in the bar while it is empty; screen readers say `Search` without it."""

    bar_bgcolor: ControlStateValue[ColorValue] | None = None
    """Background colour of the bar, also by state; `surface_container_high` of the theme by default."""

    bar_overlay_color: ControlStateValue[ColorValue] | None = None
    """Colour laid over the bar, by state."""

    bar_shadow_color: ControlStateValue[ColorValue] | None = None
    """Colour of the bar's shadow, also by state."""

    bar_elevation: ControlStateValue[Number | None] = None
    """Height of the bar above the page in logical pixels, also by state, which makes its shadow; 6 by
    default.
    """

    bar_border_side: ControlStateValue[BorderSide] | None = None
    """Line around the bar, also by state."""

    bar_shape: ControlStateValue[OutlinedBorder] | None = None
    """Outline of the bar, also by state; round ends by default."""

    bar_text_style: ControlStateValue[TextStyle] | None = None
    """Style of the text in the bar, also by state."""

    bar_hint_text_style: ControlStateValue[TextStyle] | None = None
    """Style of the hint in the bar, also by state."""

    bar_padding: ControlStateValue[PaddingValue] | None = None
    """Space inside the bar, also by state; 8 logical pixels at the sides by default."""

    bar_scroll_padding: PaddingValue = 20
    """Space kept around the bar when it is scrolled into view."""

    bar_size_constraints: BoxConstraints | None = None
    """Smallest and largest size of the bar."""

    view_leading: Control | None = None
    """Control before the text in the view; by default a button that closes it."""

    view_trailing: list[Control] | None = None
    """Controls behind the text in the view; by default a button that clears it."""

    view_elevation: Number | None = None
    """Height of the view above the page in logical pixels, which makes its shadow; 6 by default."""

    view_bgcolor: ColorValue | None = None
    """Background colour of the view; `surface_container_high` of the theme by default."""

    view_hint_text: str | None = None
    """Text in the view while it is empty."""

    view_side: BorderSide | None = None
    """Line around the view."""

    view_shape: OutlinedBorder | None = None
    """Outline of the view."""

    view_header_text_style: TextStyle | None = None
    """Style of the text in the view."""

    view_hint_text_style: TextStyle | None = None
    """Style of the hint in the view."""

    view_size_constraints: BoxConstraints | None = None
    """Smallest and largest size of the view."""

    view_header_height: Number | None = None
    """Height of the view's bar in logical pixels; 56 by default."""

    view_padding: PaddingValue | None = None
    """Space around the view."""

    view_bar_padding: PaddingValue | None = None
    """Space inside the view's bar."""

    shrink_wrap: bool | None = None
    """Whether the view is only as high as its content."""

    divider_color: ColorValue | None = None
    """Colour of the line between the view's bar and what is below; `outline` of the theme by default."""

    capitalization: TextCapitalization | None = None
    """Which letters the keyboard on the screen makes capital by itself; none by default."""

    full_screen: bool = False
    """Whether the view covers the page."""

    keyboard_type: KeyboardType = KeyboardType.TEXT
    """Which keyboard phones and tablets show."""

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    on_tap: ControlEventHandler[SearchBar] | None = None
    """Called when the bar is clicked."""

    on_tap_outside_bar: ControlEventHandler[SearchBar] | None = None
    """Called at a click beside the bar while it has the focus."""

    on_tap_outside_view: ControlEventHandler[SearchBar] | None = None
    """Called at a click beside the view while it is open."""

    on_submit: ControlEventHandler[SearchBar] | None = None
    """Called when the visitor presses Enter; `e.data` is the text."""

    on_change: ControlEventHandler[SearchBar] | None = None
    """Called at every change of the text; `e.data` is the text."""

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
