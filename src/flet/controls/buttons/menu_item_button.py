from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.alignment import Axis
from flet.controls.layout.box import ClipBehavior
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control, StrOrControl
    from flet.controls.buttons.button_style import ButtonStyle
    from flet.engine.events import ControlEventHandler


@control("MenuItemButton")
class MenuItemButton(LayoutControl):
    content: StrOrControl | None = None

    close_on_click: bool = True

    focus_on_hover: bool = True

    leading: Control | None = None

    trailing: Control | None = None

    clip_behavior: ClipBehavior = ClipBehavior.NONE

    style: ButtonStyle | None = None

    semantic_label: str | None = None

    autofocus: bool = False

    overflow_axis: Axis = Axis.HORIZONTAL

    on_click: ControlEventHandler[MenuItemButton] | None = None

    on_hover: ControlEventHandler[MenuItemButton] | None = None

    on_focus: ControlEventHandler[MenuItemButton] | None = prop(default=None, passive=True)

    on_blur: ControlEventHandler[MenuItemButton] | None = prop(default=None, passive=True)
