from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.dialogs.dialog_control import DialogControl
from flet.engine.checks import any_visible, at_least, text_or_visible
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control, StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.margin import MarginValue
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


@control("Banner")
class Banner(DialogControl):
    content: StrOrControl = prop(check=text_or_visible)

    actions: list[Control] = prop(check=any_visible)

    leading: IconDataOrControl | None = None

    leading_padding: PaddingValue | None = None

    content_padding: PaddingValue | None = None

    force_actions_below: bool = False

    bgcolor: ColorValue | None = None

    shadow_color: ColorValue | None = None

    divider_color: ColorValue | None = None

    elevation: Number | None = prop(default=None, check=at_least(0))

    margin: MarginValue | None = None

    content_text_style: TextStyle | None = None

    min_action_bar_height: Number = 52.0

    on_visible: ControlEventHandler[Banner] | None = prop(default=None, passive=True)
