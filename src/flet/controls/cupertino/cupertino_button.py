from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.action_control import ActionControl
from flet.controls.base.focusable import Focusable
from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.alignment import Alignment
from flet.controls.layout.border_radius import BorderRadius
from flet.engine.checks import between
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.base.url import Url
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.border_radius import BorderRadiusValue
    from flet.controls.layout.geometry import Size
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


class CupertinoButtonSize(Enum):
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


@control("CupertinoButton")
class CupertinoButton(LayoutControl, ActionControl, Focusable):
    content: StrOrControl | None = None

    icon: IconDataOrControl | None = None

    icon_color: ColorValue | None = None

    bgcolor: ColorValue | None = None

    color: ColorValue | None = None

    disabled_bgcolor: ColorValue | None = None

    opacity_on_click: Number = prop(default=0.4, check=between(0.0, 1.0))

    min_size: Size | None = None

    size: CupertinoButtonSize = CupertinoButtonSize.LARGE

    padding: PaddingValue | None = None

    alignment: Alignment | None = prop(default_factory=lambda: Alignment(x=0.0, y=0.0))

    border_radius: BorderRadiusValue = prop(default_factory=lambda: BorderRadius.all(8.0))

    url: str | Url | None = None

    autofocus: bool = False

    focus_color: ColorValue | None = None

    mouse_cursor: MouseCursor | None = None

    on_click: ControlEventHandler[CupertinoButton] | None = None

    on_long_press: ControlEventHandler[CupertinoButton] | None = None

    on_focus: ControlEventHandler[CupertinoButton] | None = prop(default=None, passive=True)

    on_blur: ControlEventHandler[CupertinoButton] | None = prop(default=None, passive=True)
