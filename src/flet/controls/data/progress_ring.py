from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.control import control

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.canvas.painting import StrokeCap
    from flet.controls.layout.box import BoxConstraints
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.theme.color_value import ColorValue


@control("ProgressRing")
class ProgressRing(LayoutControl):
    """A ring that shows how far something is."""

    value: Number | None = None
    """How far, from 0 to 1; without it the ring turns without an end."""

    stroke_width: Number | None = None
    """Thickness of the ring in logical pixels; 4 by default."""

    color: ColorValue | None = None
    """Colour of the part that is done; `primary` of the theme by default."""

    bgcolor: ColorValue | None = None
    """Colour of the track; none by default, `secondary_container` of the theme if `year_2023` is false."""

    stroke_align: Number | None = None
    """Where the line lies: -1 inside the edge, 0 on it, 1 outside."""

    stroke_cap: StrokeCap | None = None
    """Ends of the lines."""

    semantics_label: str | None = None
    """What screen readers say instead of what is shown."""

    semantics_value: Number | None = None
    """What screen readers say as the value."""

    track_gap: Number | None = None
    """Gap between the two parts of the track, in logical pixels, if `year_2023` is false; 4 by default."""

    size_constraints: BoxConstraints | None = None
    """Smallest and largest size; 36 logical pixels in both directions by default."""

    padding: PaddingValue | None = None
    """Space around the ring."""

    year_2023: bool | None = None
    """Whether to draw it as Material 3 did at first rather than as it does now."""
