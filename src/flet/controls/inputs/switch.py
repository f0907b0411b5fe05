from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.inputs.label_position import LabelPosition
from flet.engine.declare.checks import at_least
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.icons.icon_data import IconData
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


@control("Switch")
class Switch(LayoutControl, AdaptiveControl):
    """A switch that is on or off."""

    adaptive: bool | None = None
    """Whether it looks like a control of iOS on Apple platforms. Without a setting of its own it follows the
    controls around it.
    """

    label: StrOrControl | None = None
    """Text or control that says what it is for."""

    label_position: LabelPosition = LabelPosition.RIGHT
    """On which side the label stands."""

    label_text_style: TextStyle | None = None
    """Style of the label."""

    value: bool = prop(default=False, client=bool)
    """Whether it is on."""

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    active_color: ColorValue | None = None
    """Colour of the thumb while it is on; `on_primary` of the theme by default."""

    active_track_color: ColorValue | None = None
    """Colour of the track while it is on; `primary` of the theme by default."""

    focus_color: ColorValue | None = None
    """Colour laid over it while it has the keyboard focus."""

    inactive_thumb_color: ColorValue | None = None
    """Colour of the thumb while it is off; `outline` of the theme by default."""

    inactive_track_color: ColorValue | None = None
    """Colour of the track while it is off; `surface_container_highest` of the theme by default."""

    thumb_color: ControlStateValue[ColorValue] | None = None
    """Colour of the thumb, also by state; used instead of the two colours above."""

    thumb_icon: ControlStateValue[IconData] | None = None
    """Icon on the thumb, also by state."""

    track_color: ControlStateValue[ColorValue] | None = None
    """Colour of the track, also by state; used instead of the two colours above."""

    hover_color: ColorValue | None = None
    """Colour laid over it while the pointer is above it."""

    splash_radius: Number | None = prop(default=None, check=at_least(0))
    """Radius of the circle that shows on hover, focus and press, in logical pixels; 20 by default."""

    overlay_color: ControlStateValue[ColorValue] | None = None
    """Colour laid over it while it is hovered, focused or pressed."""

    track_outline_color: ControlStateValue[ColorValue] | None = None
    """Colour of the line around the track, also by state; by default `outline` of the theme, none while it is
    on.
    """

    track_outline_width: ControlStateValue[Number | None] = None
    """Thickness of the line around the track, in logical pixels, also by state; 2 by default."""

    mouse_cursor: MouseCursor | None = None
    """Shape of the mouse pointer above it."""

    padding: PaddingValue | None = None
    """Space around the switch; 4 logical pixels at the sides by default."""

    on_change: ControlEventHandler[Switch] | None = None
    """Called after the visitor turned it; `e.data` is the new value."""

    on_focus: ControlEventHandler[Switch] | None = prop(default=None, passive=True)
    """Called when it gets the keyboard focus."""

    on_blur: ControlEventHandler[Switch] | None = prop(default=None, passive=True)
    """Called when it loses the keyboard focus."""
