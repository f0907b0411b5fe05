from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from flet.controls.base.action_control import ActionControl
from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.focusable import Focusable
from flet.controls.base.layout_control import LayoutControl
from flet.controls.buttons.button_style import merged_style
from flet.engine.checks import more_than
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flet.controls.base.number import Number
    from flet.controls.base.url import Url
    from flet.controls.buttons.button_style import ButtonStyle
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.alignment import Alignment
    from flet.controls.layout.box import BoxConstraints
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.visual_density import VisualDensity
    from flet.engine.events import ControlEventHandler


@control("IconButton")
class IconButton(LayoutControl, AdaptiveControl, ActionControl, Focusable):
    icon: IconDataOrControl | None = None

    icon_color: ColorValue | None = None

    icon_size: Number | None = None

    selected: bool | None = None

    selected_icon: IconDataOrControl | None = None

    selected_icon_color: ColorValue | None = None

    bgcolor: ColorValue | None = prop(default=None, skip=True)

    highlight_color: ColorValue | None = None

    style: ButtonStyle | None = None

    autofocus: bool = False

    disabled_color: ColorValue | None = None

    hover_color: ColorValue | None = None

    focus_color: ColorValue | None = None

    splash_color: ColorValue | None = None

    splash_radius: Number | None = prop(default=None, check=more_than(0))

    alignment: Alignment | None = None

    padding: PaddingValue | None = None

    enable_feedback: bool | None = None

    url: str | Url | None = None

    mouse_cursor: MouseCursor | None = prop(default=None, skip=True)

    visual_density: VisualDensity | None = prop(default=None, skip=True)

    size_constraints: BoxConstraints | None = None

    on_click: ControlEventHandler[IconButton] | None = None

    on_long_press: ControlEventHandler[IconButton] | None = None

    on_hover: ControlEventHandler[IconButton] | None = None

    on_focus: ControlEventHandler[IconButton] | None = prop(default=None, passive=True)

    on_blur: ControlEventHandler[IconButton] | None = prop(default=None, passive=True)

    internals_from: ClassVar = ("style", "bgcolor", "mouse_cursor", "visual_density")

    def wire_internals(self) -> Mapping[str, object] | None:
        style = merged_style(
            self.style,
            {
                "bgcolor": self.bgcolor,
                "mouse_cursor": self.mouse_cursor,
                "visual_density": self.visual_density,
            },
        )
        return None if style is None else {"style": style}
