from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.action_control import ActionControl
from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.control import control

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.base.url import Url
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.visual_density import VisualDensity
    from flet.engine.declare.events import ControlEventHandler


class ListTileStyle(Enum):
    """For which kind of list a tile is made."""

    LIST = "list"
    DRAWER = "drawer"


class ListTileTitleAlignment(Enum):
    """How the controls at the ends of a tile stand compared to its texts."""

    TOP = "top"
    CENTER = "center"
    BOTTOM = "bottom"
    THREE_LINE = "threeLine"
    TITLE_HEIGHT = "titleHeight"


@control("ListTile")
class ListTile(LayoutControl, AdaptiveControl, ActionControl):
    """A row with a title, often with something before and behind it."""

    title: StrOrControl | None = None
    """Text or control."""

    subtitle: StrOrControl | None = None
    """Text or control under the title."""

    is_three_line: bool | None = None
    """Whether the subtitle has two lines."""

    leading: IconDataOrControl | None = None
    """Control before the text."""

    trailing: IconDataOrControl | None = None
    """Control behind the text."""

    content_padding: PaddingValue | None = None
    """Space around the content; by default 16 logical pixels before and 24 behind it."""

    bgcolor: ColorValue | None = None
    """Background colour; none by default."""

    splash_color: ColorValue | None = None
    """Colour of the ripple that a press makes."""

    hover_color: ColorValue | None = None
    """Colour laid over it while the pointer is above it."""

    selected: bool = False
    """Whether it is selected."""

    dense: bool | None = None
    """Whether it is laid out tighter, with smaller texts; not by default."""

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    toggle_inputs: bool = False
    """Whether a click also toggles a checkbox, radio button or switch inside."""

    selected_color: ColorValue | None = None
    """Colour of text and icons while it is selected; `primary` of the theme by default."""

    selected_tile_color: ColorValue | None = None
    """Background colour while it is selected; none by default."""

    style: ListTileStyle | None = None
    """For which kind of list it is made."""

    enable_feedback: bool | None = None
    """Whether a tap makes the click or vibration that the platform has for it."""

    horizontal_spacing: Number | None = None
    """Space between the text and the controls at the ends, in logical pixels; 16 by default."""

    min_leading_width: Number | None = None
    """Least width of `leading` in logical pixels; 24 by default."""

    min_vertical_padding: Number | None = None
    """Least space above and below the text, in logical pixels; 4 by default."""

    url: str | Url | None = None
    """Link to open when it is clicked, before `on_click` is called."""

    title_alignment: ListTileTitleAlignment | None = None
    """How the controls at the ends stand compared to the texts."""

    icon_color: ColorValue | None = None
    """Colour of the icons at the ends; `on_surface_variant` of the theme by default."""

    text_color: ColorValue | None = None
    """Colour of the texts; by default `on_surface` of the theme, `on_surface_variant` for the subtitle."""

    shape: OutlinedBorder | None = None
    """Outline."""

    visual_density: VisualDensity | None = None
    """How tightly it is laid out."""

    mouse_cursor: MouseCursor | None = None
    """Shape of the mouse pointer above it."""

    title_text_style: TextStyle | None = None
    """Style of the title."""

    subtitle_text_style: TextStyle | None = None
    """Style of the subtitle."""

    leading_and_trailing_text_style: TextStyle | None = None
    """Style of text at the ends."""

    min_height: Number | None = None
    """Least height in logical pixels; by default 56 on touch screens and 48 elsewhere, more with a subtitle.
    """

    on_click: ControlEventHandler[ListTile] | None = None
    """Called when it is clicked or tapped."""

    on_long_press: ControlEventHandler[ListTile] | None = None
    """Called when it is pressed and held."""
