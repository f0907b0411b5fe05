from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.duration import Duration
from flet.controls.dialogs.dialog_control import DialogControl
from flet.controls.effects.animation import Animation, AnimationCurve
from flet.engine.declare.checks import shown_with
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control, StrOrControl
    from flet.controls.theme.color_value import ColorValue


@control("CupertinoAlertDialog")
class CupertinoAlertDialog(DialogControl):
    """A dialog with a title, a content and buttons, as on iOS."""

    modal: bool = False
    """Whether a click beside it leaves it open."""

    title: StrOrControl | None = prop(default=None, check=shown_with("content", "actions"))
    """Text or control at the top."""

    content: Control | None = None
    """What the dialog is about."""

    actions: list[Control] = prop(default_factory=list)
    """Buttons, usually of `CupertinoDialogAction`."""

    inset_animation: Animation = prop(
        default_factory=lambda: Animation(
            duration=Duration(milliseconds=100), curve=AnimationCurve.DECELERATE
        ),
    )
    """Duration and curve when it makes room for the keyboard."""

    barrier_color: ColorValue | None = None
    """Colour of what covers the page behind it."""
