from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.action_control import ActionControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.box import ClipBehavior
from flet.engine.checks import at_least
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.base.url import Url
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


@control("FloatingActionButton")
class FloatingActionButton(LayoutControl, ActionControl):
    content: StrOrControl | None = None

    icon: IconDataOrControl | None = None

    bgcolor: ColorValue | None = None

    shape: OutlinedBorder | None = None

    autofocus: bool = False

    mini: bool = False

    foreground_color: ColorValue | None = None

    focus_color: ColorValue | None = None

    clip_behavior: ClipBehavior = ClipBehavior.NONE

    elevation: Number | None = prop(default=None, check=at_least(0))

    disabled_elevation: Number | None = prop(default=None, check=at_least(0))

    focus_elevation: Number | None = prop(default=None, check=at_least(0))

    highlight_elevation: Number | None = prop(default=None, check=at_least(0))

    hover_elevation: Number | None = prop(default=None, check=at_least(0))

    hover_color: ColorValue | None = None

    splash_color: ColorValue | None = None

    enable_feedback: bool | None = None

    url: str | Url | None = None

    mouse_cursor: MouseCursor | None = None

    on_click: ControlEventHandler[FloatingActionButton] | None = None
