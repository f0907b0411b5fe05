from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.engine.checks import text_or_visible
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.icons.icon_data import IconData
    from flet.engine.events import ControlEventHandler


@control("CupertinoContextMenuAction")
class CupertinoContextMenuAction(AdaptiveControl):
    content: StrOrControl = prop(check=text_or_visible)

    default: bool = False

    destructive: bool = False

    trailing_icon: IconData | None = None

    on_click: ControlEventHandler[CupertinoContextMenuAction] | None = None
