from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.duration import Duration
from flet.controls.dialogs.dialog_control import DialogControl
from flet.controls.effects.animation import Animation, AnimationCurve
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control, StrOrControl
    from flet.controls.theme.color_value import ColorValue


@control("CupertinoAlertDialog")
class CupertinoAlertDialog(DialogControl):
    modal: bool = False

    title: StrOrControl | None = None

    content: Control | None = None

    actions: list[Control] = prop(default_factory=list)

    inset_animation: Animation = prop(
        default_factory=lambda: Animation(duration=Duration(milliseconds=100), curve=AnimationCurve.DECELERATE),
    )

    barrier_color: ColorValue | None = None
