from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.engine.checks import text_or_visible
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.text.text_style import TextStyle
    from flet.engine.events import ControlEventHandler


@control("CupertinoDialogAction")
class CupertinoDialogAction(Control):
    content: StrOrControl = prop(check=text_or_visible)

    default: bool = False

    destructive: bool = False

    text_style: TextStyle | None = None

    on_click: ControlEventHandler[CupertinoDialogAction] | None = None
