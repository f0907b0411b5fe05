from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.theme.color_value import ColorValue


@value
class ScrollbarTheme(Value):
    """How scrollbars look where a `Scrollbar` leaves it open."""

    thumb_visibility: ControlStateValue[bool] | None = None
    """Whether thumbs show even while nothing is scrolled, also by state."""

    thickness: ControlStateValue[Number | None] = None
    """Thickness of the thumb in logical pixels, also by state."""

    track_visibility: ControlStateValue[bool] | None = None
    """Whether the track shows, also by state."""

    radius: Number | None = None
    """Radius of the thumb's corners in logical pixels."""

    thumb_color: ControlStateValue[ColorValue] | None = None
    """Colour of the thumb, also by state."""

    track_color: ControlStateValue[ColorValue] | None = None
    """Colour of the track, also by state."""

    track_border_color: ControlStateValue[ColorValue] | None = None
    """Colour of the line around the track, also by state."""

    cross_axis_margin: Number | None = None
    """Distance from the edge, in logical pixels."""

    main_axis_margin: Number | None = None
    """Distance from both ends, in logical pixels."""

    min_thumb_length: Number | None = None
    """Least length of the thumb in logical pixels."""

    interactive: bool | None = None
    """Whether the thumb can be dragged."""
