from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.action_control import ActionControl
from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.engine.control import control

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
    from flet.engine.events import ControlEventHandler


class ListTileStyle(Enum):
    LIST = "list"
    DRAWER = "drawer"


class ListTileTitleAlignment(Enum):
    TOP = "top"
    CENTER = "center"
    BOTTOM = "bottom"
    THREE_LINE = "threeLine"
    TITLE_HEIGHT = "titleHeight"


@control("ListTile")
class ListTile(LayoutControl, AdaptiveControl, ActionControl):
    title: StrOrControl | None = None

    subtitle: StrOrControl | None = None

    is_three_line: bool | None = None

    leading: IconDataOrControl | None = None

    trailing: IconDataOrControl | None = None

    content_padding: PaddingValue | None = None

    bgcolor: ColorValue | None = None

    splash_color: ColorValue | None = None

    hover_color: ColorValue | None = None

    selected: bool = False

    dense: bool | None = None

    autofocus: bool = False

    toggle_inputs: bool = False

    selected_color: ColorValue | None = None

    selected_tile_color: ColorValue | None = None

    style: ListTileStyle | None = None

    enable_feedback: bool | None = None

    horizontal_spacing: Number | None = None

    min_leading_width: Number | None = None

    min_vertical_padding: Number | None = None

    url: str | Url | None = None

    title_alignment: ListTileTitleAlignment | None = None

    icon_color: ColorValue | None = None

    text_color: ColorValue | None = None

    shape: OutlinedBorder | None = None

    visual_density: VisualDensity | None = None

    mouse_cursor: MouseCursor | None = None

    title_text_style: TextStyle | None = None

    subtitle_text_style: TextStyle | None = None

    leading_and_trailing_text_style: TextStyle | None = None

    min_height: Number | None = None

    on_click: ControlEventHandler[ListTile] | None = None

    on_long_press: ControlEventHandler[ListTile] | None = None
