from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.box import ClipBehavior
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.buttons.button_style import ButtonStyle
    from flet.controls.effects.animation import AnimationStyle
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.box import BoxConstraints
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


class PopupMenuPosition(Enum):
    OVER = "over"
    UNDER = "under"


@control("PopupMenuItem")
class PopupMenuItem(Control):
    content: StrOrControl | None = None

    icon: IconDataOrControl | None = None

    checked: bool | None = None

    height: Number = 48.0

    padding: PaddingValue | None = None

    label_text_style: TextStyle | None = None

    mouse_cursor: MouseCursor | None = None

    on_click: ControlEventHandler[PopupMenuItem] | None = None


@control("PopupMenuButton")
class PopupMenuButton(LayoutControl):
    content: StrOrControl | None = None

    items: list[PopupMenuItem] = prop(default_factory=list)

    icon: IconDataOrControl | None = None

    bgcolor: ColorValue | None = None

    icon_color: ColorValue | None = None

    shadow_color: ColorValue | None = None

    icon_size: Number | None = None

    splash_radius: Number | None = None

    elevation: Number | None = None

    menu_position: PopupMenuPosition | None = None

    clip_behavior: ClipBehavior = ClipBehavior.NONE

    enable_feedback: bool | None = None

    shape: OutlinedBorder | None = None

    padding: PaddingValue = 8

    menu_padding: PaddingValue | None = None

    style: ButtonStyle | None = None

    popup_animation_style: AnimationStyle | None = None

    size_constraints: BoxConstraints | None = None

    on_open: ControlEventHandler[PopupMenuButton] | None = None

    on_cancel: ControlEventHandler[PopupMenuButton] | None = None

    on_select: ControlEventHandler[PopupMenuButton] | None = None

    def __contains__(self, item: object) -> bool:
        return item in self.items
