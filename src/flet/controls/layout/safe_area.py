from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.checks import has_visible
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.layout.padding import PaddingValue


@control("SafeArea")
class SafeArea(LayoutControl, AdaptiveControl):
    """Keeps its content clear of the notch, the status bar and rounded corners of the screen."""

    content: Control = prop(check=has_visible)
    """The control inside."""

    avoid_intrusions_left: bool = True
    """Whether to keep clear on the left."""

    avoid_intrusions_top: bool = True
    """Whether to keep clear at the top."""

    avoid_intrusions_right: bool = True
    """Whether to keep clear on the right."""

    avoid_intrusions_bottom: bool = True
    """Whether to keep clear at the bottom."""

    maintain_bottom_view_padding: bool = False
    """Whether the space at the bottom stays while the keyboard of the screen is open."""

    minimum_padding: PaddingValue = 0
    """The least space on each side, in logical pixels."""
