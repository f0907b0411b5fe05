from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.dialogs.dialog_control import DialogControl
from flet.engine.declare.checks import at_least
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number
    from flet.controls.effects.animation import AnimationStyle
    from flet.controls.layout.box import BoxConstraints, ClipBehavior
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.theme.color_value import ColorValue


@control("BottomSheet")
class BottomSheet(DialogControl):
    """A panel that slides in from the bottom."""

    content: Control
    """The control inside."""

    elevation: Number | None = prop(default=None, check=at_least(0))
    """Height above the page in logical pixels, which makes its shadow; 1 by default. Not negative."""

    bgcolor: ColorValue | None = None
    """Background colour; `surface_container_low` of the theme by default."""

    dismissible: bool = True
    """Whether a click beside it closes it."""

    draggable: bool = False
    """Whether it can be dragged down to close it."""

    show_drag_handle: bool = False
    """Whether a handle shows that it can be dragged."""

    use_safe_area: bool = True
    """Whether it keeps clear of the notch and the status bar."""

    scrollable: bool = False
    """Whether it may be higher than half of the page."""

    fullscreen: bool = False
    """Whether it covers the page."""

    maintain_bottom_view_insets_padding: bool = True
    """Whether it moves up for the keyboard of the screen."""

    animation_style: AnimationStyle | None = None
    """Duration and curve of its animations."""

    size_constraints: BoxConstraints | None = None
    """Smallest and largest size; by default at most 640 logical pixels wide."""

    clip_behavior: ClipBehavior | None = None
    """Whether and how what reaches over the edge is cut off."""

    shape: OutlinedBorder | None = None
    """Outline; by default upper corners of 28 logical pixels."""

    barrier_color: ColorValue | None = None
    """Colour of what covers the page behind it; black at 54 % by default."""
