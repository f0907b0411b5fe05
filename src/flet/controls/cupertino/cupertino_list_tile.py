from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.action_control import ActionControl
from flet.controls.base.layout_control import LayoutControl
from flet.engine.checks import text_or_visible
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.base.url import Url
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


@control("CupertinoListTile")
class CupertinoListTile(LayoutControl, ActionControl):
    title: StrOrControl = prop(check=text_or_visible)

    subtitle: StrOrControl | None = None

    leading: IconDataOrControl | None = None

    trailing: IconDataOrControl | None = None

    bgcolor: ColorValue | None = None

    bgcolor_activated: ColorValue | None = None

    padding: PaddingValue | None = None

    url: str | Url | None = None

    toggle_inputs: bool = False

    additional_info: StrOrControl | None = None

    leading_size: Number | None = None

    leading_to_title: Number | None = None

    notched: bool = False

    on_click: ControlEventHandler[CupertinoListTile] | None = None
