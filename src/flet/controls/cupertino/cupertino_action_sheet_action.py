from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.checks import text_or_visible
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.engine.events import ControlEventHandler


@control("CupertinoActionSheetAction")
class CupertinoActionSheetAction(LayoutControl):
    content: StrOrControl = prop(check=text_or_visible)

    default: bool = False

    destructive: bool = False

    mouse_cursor: MouseCursor | None = None

    on_click: ControlEventHandler[CupertinoActionSheetAction] | None = None
