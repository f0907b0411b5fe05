from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.theme.color_value import ColorValue


@value
class ScrollbarTheme(Value):
    thumb_visibility: ControlStateValue[bool] | None = None
    """`Scrollbar.thumb_visibility` where the control leaves it out."""

    thickness: ControlStateValue[Number | None] = None
    """`Scrollbar.thickness` where the control leaves it out."""

    track_visibility: ControlStateValue[bool] | None = None
    """`Scrollbar.track_visibility` where the control leaves it out."""

    radius: Number | None = None
    """`Scrollbar.radius` where the control leaves it out."""

    thumb_color: ControlStateValue[ColorValue] | None = None
    """Colour of the thumb."""

    track_color: ControlStateValue[ColorValue] | None = None
    """Colour of the track, also by state."""

    track_border_color: ControlStateValue[ColorValue] | None = None

    cross_axis_margin: Number | None = None

    main_axis_margin: Number | None = None

    min_thumb_length: Number | None = None

    interactive: bool | None = None
    """`Scrollbar.interactive` where the control leaves it out."""
