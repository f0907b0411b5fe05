from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.inputs.label_position import LabelPosition
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.icons.icon_data import IconData
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


@control("CupertinoSwitch")
class CupertinoSwitch(LayoutControl):
    """A switch that is on or off, as on iOS."""

    label: str | None = None
    """Text or control that says what it is for."""

    value: bool = prop(default=False, client=bool)
    """Whether it is on."""

    label_position: LabelPosition = LabelPosition.RIGHT
    """On which side the label stands."""

    thumb_color: ColorValue | None = None
    """Colour of the thumb; white by default."""

    focus_color: ColorValue | None = None
    """Colour of the ring around it while it has the keyboard focus; by default `primary` of the theme, a
    little lighter.
    """

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    on_label_color: ColorValue | None = None
    """Colour of the sign for on that some visitors ask for."""

    off_label_color: ColorValue | None = None
    """Colour of the sign for off that some visitors ask for."""

    active_thumb_image_src: str | bytes | None = None
    """Picture on the thumb while it is on."""

    inactive_thumb_image_src: str | bytes | None = None
    """Picture on the thumb while it is off."""

    active_track_color: ColorValue | None = None
    """Colour of the track while it is on; `primary` of the theme by default."""

    inactive_thumb_color: ColorValue | None = None
    """Colour of the thumb while it is off; by default as `thumb_color`."""

    inactive_track_color: ColorValue | None = None
    """Colour of the track while it is off; the grey of iOS by default."""

    track_outline_color: ControlStateValue[ColorValue] | None = None
    """Colour of the line around the track, also by state."""

    track_outline_width: ControlStateValue[Number | None] = None
    """Thickness of the line around the track, in logical pixels, also by state."""

    thumb_icon: ControlStateValue[IconData] | None = None
    """Icon on the thumb, also by state."""

    on_change: ControlEventHandler[CupertinoSwitch] | None = None
    """Called after the visitor turned it; read `value`."""

    on_focus: ControlEventHandler[CupertinoSwitch] | None = prop(default=None, passive=True)
    """Called when it gets the keyboard focus."""

    on_blur: ControlEventHandler[CupertinoSwitch] | None = prop(default=None, passive=True)
    """Called when it loses the keyboard focus."""

    on_image_error: ControlEventHandler[CupertinoSwitch] | None = prop(default=None, passive=True)
    """Called when a picture could not be loaded."""
