from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.action_control import ActionControl
from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.focusable import Focusable
from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.box import ClipBehavior
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.url import Url
    from flet.controls.buttons.button_style import ButtonStyle
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


@control("TextButton")
class TextButton(LayoutControl, AdaptiveControl, ActionControl, Focusable):
    content: StrOrControl | None = None

    icon: IconDataOrControl | None = None

    icon_color: ColorValue | None = None

    style: ButtonStyle | None = None

    autofocus: bool = False

    url: str | Url | None = None

    clip_behavior: ClipBehavior = ClipBehavior.NONE

    on_click: ControlEventHandler[TextButton] | None = None

    on_long_press: ControlEventHandler[TextButton] | None = None

    on_hover: ControlEventHandler[TextButton] | None = None

    on_focus: ControlEventHandler[TextButton] | None = prop(default=None, passive=True)

    on_blur: ControlEventHandler[TextButton] | None = prop(default=None, passive=True)
