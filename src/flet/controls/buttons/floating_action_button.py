from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.action_control import ActionControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.box import ClipBehavior
from flet.engine.declare.checks import at_least, shown_with
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.base.url import Url
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


@control("FloatingActionButton")
class FloatingActionButton(LayoutControl, ActionControl):
    """The round button for the main action of a view, floating over its content."""

    content: StrOrControl | None = prop(default=None, check=shown_with("icon"))
    """Text or control on the button, beside the icon if there is one."""

    icon: IconDataOrControl | None = None
    """Icon, or a control in its place."""

    bgcolor: ColorValue | None = None
    """Background colour; `primary_container` of the theme by default."""

    shape: OutlinedBorder | None = None
    """Outline; by default corners of 16 logical pixels, 12 if it is `mini`."""

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    mini: bool = False
    """Whether it is smaller."""

    foreground_color: ColorValue | None = None
    """Colour of text and icon; `on_primary_container` of the theme by default."""

    focus_color: ColorValue | None = None
    """Colour laid over it while it has the keyboard focus."""

    clip_behavior: ClipBehavior = ClipBehavior.NONE
    """Whether and how what reaches over the edge is cut off."""

    elevation: Number | None = prop(default=None, check=at_least(0))
    """Height above the page in logical pixels, which makes its shadow; 6 by default. Not negative."""

    disabled_elevation: Number | None = prop(default=None, check=at_least(0))
    """Elevation while it is disabled, in logical pixels; by default as `elevation`. Not negative."""

    focus_elevation: Number | None = prop(default=None, check=at_least(0))
    """Elevation while it has the keyboard focus, in logical pixels; by default as `elevation`. Not negative.
    """

    highlight_elevation: Number | None = prop(default=None, check=at_least(0))
    """Elevation while it is pressed, in logical pixels; by default as `elevation`. Not negative."""

    hover_elevation: Number | None = prop(default=None, check=at_least(0))
    """Elevation while the pointer is above it, in logical pixels; by default as `elevation`, or 8 without
    one. Not negative.
    """

    hover_color: ColorValue | None = None
    """Colour laid over it while the pointer is above it."""

    splash_color: ColorValue | None = None
    """Colour of the ripple that a press makes."""

    enable_feedback: bool | None = None
    """Whether a tap makes the click or vibration that the platform has for it."""

    url: str | Url | None = None
    """Link to open when it is clicked, before `on_click` is called."""

    mouse_cursor: MouseCursor | None = None
    """Shape of the mouse pointer above it."""

    on_click: ControlEventHandler[FloatingActionButton] | None = None
    """Called when it is clicked or tapped, or chosen with the keyboard."""
