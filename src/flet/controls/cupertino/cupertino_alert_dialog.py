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
    """Whether a click beside it leaves it open."""

    title: StrOrControl | None = None
    """Title."""

    content: Control | None = None
    """The control inside."""

    actions: list[Control] = prop(default_factory=list)
    """Buttons, in order."""

    inset_animation: Animation = prop(
        default_factory=lambda: Animation(duration=Duration(milliseconds=100), curve=AnimationCurve.DECELERATE),
    )

    barrier_color: ColorValue | None = None
    """Colour of what covers the page behind it."""
