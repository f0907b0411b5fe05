from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.dialogs.dialog_control import DialogControl
from flet.engine.checks import at_least
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number
    from flet.controls.effects.animation import AnimationStyle
    from flet.controls.layout.box import BoxConstraints, ClipBehavior
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.theme.color_value import ColorValue


@control("BottomSheet")
class BottomSheet(DialogControl):
    content: Control

    elevation: Number | None = prop(default=None, check=at_least(0))

    bgcolor: ColorValue | None = None

    dismissible: bool = True

    draggable: bool = False

    show_drag_handle: bool = False

    use_safe_area: bool = True

    scrollable: bool = False

    fullscreen: bool = False

    maintain_bottom_view_insets_padding: bool = True

    animation_style: AnimationStyle | None = None

    size_constraints: BoxConstraints | None = None

    clip_behavior: ClipBehavior | None = None

    shape: OutlinedBorder | None = None

    barrier_color: ColorValue | None = None
