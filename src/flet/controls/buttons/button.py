from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from flet.controls.base.action_control import ActionControl
from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.focusable import Focusable
from flet.controls.base.layout_control import LayoutControl
from flet.controls.buttons.button_style import merged_style
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flet.controls.base.control import StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.base.url import Url
    from flet.controls.buttons.button_style import ButtonStyle
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.box import ClipBehavior
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


@control("Button")
class Button(LayoutControl, AdaptiveControl, ActionControl, Focusable):
    content: StrOrControl | None = None

    icon: IconDataOrControl | None = None

    icon_color: ColorValue | None = None

    color: ColorValue | None = prop(default=None, skip=True)

    bgcolor: ColorValue | None = prop(default=None, skip=True)

    elevation: Number = prop(default=1, skip=True)

    style: ButtonStyle | None = prop(default=None, skip=True)

    autofocus: bool = False

    clip_behavior: ClipBehavior | None = None

    url: str | Url | None = None

    on_click: ControlEventHandler[Button] | None = None

    on_long_press: ControlEventHandler[Button] | None = None

    on_hover: ControlEventHandler[Button] | None = None

    on_focus: ControlEventHandler[Button] | None = prop(default=None, passive=True)

    on_blur: ControlEventHandler[Button] | None = prop(default=None, passive=True)

    internals_from: ClassVar = ("style", "color", "bgcolor", "elevation")

    def wire_internals(self) -> Mapping[str, object] | None:
        given = {"color": self.color, "bgcolor": self.bgcolor}
        if self.elevation != 1:
            given["elevation"] = self.elevation
        style = merged_style(self.style, given)
        if style is not None and style.elevation is None:
            style.elevation = 1
        return None if style is None else {"style": style}
