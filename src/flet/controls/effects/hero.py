from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.checks import has_visible, instance_of
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control


@control("Hero")
class Hero(LayoutControl):
    """Flies to its place in the next view when the view changes."""

    tag: str = prop(check=instance_of(str))
    """What it shares with the hero of the other view."""

    content: Control = prop(check=has_visible)
    """The control inside."""

    transition_on_user_gestures: bool = False
    """Whether it also flies when the visitor swipes back."""
