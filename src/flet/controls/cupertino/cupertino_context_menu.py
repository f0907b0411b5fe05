from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.engine.declare.checks import any_visible, has_visible
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control


@control("CupertinoContextMenu")
class CupertinoContextMenu(AdaptiveControl):
    """Opens a menu when its content is pressed and held, as on iOS."""

    content: Control = prop(check=has_visible)
    """The control inside."""

    actions: list[Control] = prop(check=any_visible)
    """The items of the menu; at least one of them visible."""

    enable_haptic_feedback: bool = True
    """Whether the device knocks when the menu opens."""
