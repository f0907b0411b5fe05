from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.controls.layout.box import ClipBehavior
from flet.engine.declare.checks import any_visible
from flet.engine.declare.control import control
from flet.engine.declare.props import prop
from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.layout.alignment import Alignment
    from flet.controls.layout.border import BorderSide
    from flet.controls.layout.geometry import Size
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.visual_density import VisualDensity


@value
class MenuStyle(Value):
    """How a menu looks; most properties may differ by state."""

    alignment: Alignment | None = None
    """At which corner of its button the menu opens."""

    bgcolor: ControlStateValue[ColorValue] | None = None
    """Background colour."""

    shadow_color: ControlStateValue[ColorValue] | None = None
    """Colour of the shadow."""

    elevation: ControlStateValue[Number | None] = None
    """How far it seems to stand above the page, in logical pixels: its shadow grows with it. Not negative.
    """

    padding: ControlStateValue[PaddingValue] | None = None
    """Space between the edge and what is inside."""

    side: ControlStateValue[BorderSide] | None = None
    """Line along the outline."""

    shape: ControlStateValue[OutlinedBorder] | None = None
    """Outline."""

    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """Shape of the mouse pointer above it."""

    fixed_size: ControlStateValue[Size] | None = None
    """Size of the menu."""

    max_size: ControlStateValue[Size] | None = None
    """Greatest size of the menu."""

    min_size: ControlStateValue[Size] | None = None
    """Least size of the menu."""

    visual_density: VisualDensity | None = None
    """How tightly it is laid out."""


@control("MenuBar")
class MenuBar(Control):
    """A bar of menus that open when pointed at."""

    controls: list[Control] = prop(default_factory=list, check=any_visible)
    """The menus and items, at least one of them visible."""

    clip_behavior: ClipBehavior = ClipBehavior.NONE
    """Whether and how what reaches over the edge is cut off."""

    style: MenuStyle | None = None
    """Look, overriding the theme."""
