from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.box import ClipBehavior
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control, StrOrControl
    from flet.controls.buttons.button_style import ButtonStyle
    from flet.controls.buttons.menu_bar import MenuStyle
    from flet.controls.effects.transform import OffsetValue
    from flet.engine.events import ControlEventHandler


@control("SubmenuButton")
class SubmenuButton(LayoutControl):
    content: StrOrControl | None = None

    controls: list[Control] = prop(default_factory=list)

    leading: Control | None = None

    trailing: Control | None = None

    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE

    menu_style: MenuStyle | None = None

    style: ButtonStyle | None = None

    alignment_offset: OffsetValue | None = None

    on_open: ControlEventHandler[SubmenuButton] | None = None

    on_close: ControlEventHandler[SubmenuButton] | None = None

    on_hover: ControlEventHandler[SubmenuButton] | None = None

    on_focus: ControlEventHandler[SubmenuButton] | None = prop(default=None, passive=True)

    on_blur: ControlEventHandler[SubmenuButton] | None = prop(default=None, passive=True)
