from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.checks import at_least
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.layout.border_radius import BorderRadiusValue
    from flet.controls.theme.color_value import ColorValue


@control("ProgressBar")
class ProgressBar(LayoutControl):
    """A bar that shows how far something is."""

    value: Number | None = prop(default=None, check=at_least(0))
    """How far, from 0 to 1; without it the bar moves without an end."""

    bar_height: Number | None = prop(default=None, check=at_least(0))
    """Thickness in logical pixels; 4 by default. Not negative."""

    color: ColorValue | None = None
    """Colour of the part that is done; `primary` of the theme by default."""

    bgcolor: ColorValue | None = None
    """Colour of the track; `secondary_container` of the theme by default."""

    border_radius: BorderRadiusValue | None = None
    """Radius of the corners, in logical pixels; 0 by default."""

    semantics_label: str | None = None
    """What screen readers say instead of what is shown."""

    semantics_value: Number | None = prop(default=None, check=at_least(0))
    """What screen readers say as the value."""

    stop_indicator_color: ColorValue | None = None
    """Colour of the dot at the end of the track, if `year_2023` is false; `primary` of the theme by default.
    """

    stop_indicator_radius: Number | None = None
    """Radius of that dot in logical pixels; 2 by default."""

    track_gap: Number | None = None
    """Gap between the two parts of the track, in logical pixels, if `year_2023` is false; 4 by default."""

    year_2023: bool | None = None
    """Whether to draw it as Material 3 did at first rather than as it does now."""
