from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.box import ClipBehavior
from flet.engine.checks import at_least
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control, StrOrControl
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.effects.animation import AnimationStyle
    from flet.controls.layout.border import BorderSide
    from flet.controls.layout.box import BoxConstraints
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.visual_density import VisualDensity
    from flet.engine.events import ControlEventHandler


@control("Chip")
class Chip(LayoutControl):
    label: StrOrControl

    leading: Control | None = None

    selected: bool = prop(default=False, client=bool)

    selected_color: ColorValue | None = None

    elevation: Number | None = prop(default=None, check=at_least(0))

    bgcolor: ColorValue | None = None

    show_checkmark: bool = True

    check_color: ColorValue | None = None

    shadow_color: ColorValue | None = None

    shape: OutlinedBorder | None = None

    padding: PaddingValue | None = None

    delete_icon: Control | None = None

    delete_icon_tooltip: str | None = None

    delete_icon_color: ColorValue | None = None

    disabled_color: ColorValue | None = None

    label_padding: PaddingValue | None = None

    label_text_style: TextStyle | None = None

    selected_shadow_color: ColorValue | None = None

    autofocus: bool = False

    color: ControlStateValue[ColorValue] | None = None

    elevation_on_click: Number | None = prop(default=None, check=at_least(0))

    clip_behavior: ClipBehavior = ClipBehavior.NONE

    visual_density: VisualDensity | None = None

    border_side: BorderSide | None = None

    leading_size_constraints: BoxConstraints | None = None

    delete_icon_size_constraints: BoxConstraints | None = None

    enable_animation_style: AnimationStyle | None = None

    select_animation_style: AnimationStyle | None = None

    leading_drawer_animation_style: AnimationStyle | None = None

    delete_drawer_animation_style: AnimationStyle | None = None

    on_click: ControlEventHandler[Chip] | None = None

    on_delete: ControlEventHandler[Chip] | None = None

    on_select: ControlEventHandler[Chip] | None = None

    on_focus: ControlEventHandler[Chip] | None = prop(default=None, passive=True)

    on_blur: ControlEventHandler[Chip] | None = prop(default=None, passive=True)
