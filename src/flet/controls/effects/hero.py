from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.checks import has_visible, instance_of
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control


@control("Hero")
class Hero(LayoutControl):
    tag: str = prop(check=instance_of(str))

    content: Control = prop(check=has_visible)
    """The control inside."""

    transition_on_user_gestures: bool = False
