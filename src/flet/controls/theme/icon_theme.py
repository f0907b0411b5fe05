from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.layout.box_shadow import BoxShadowValue
    from flet.controls.theme.color_value import ColorValue


@value
class IconTheme(Value):
    """How icons look where an `Icon` leaves it open."""

    color: ColorValue | None = None
    """Colour."""

    apply_text_scaling: bool | None = None
    """Whether it grows with the text size that the visitor set."""

    fill: Number | None = None
    """How much it is filled, from 0 to 1."""

    opacity: Number | None = None
    """From 0 (invisible) to 1."""

    size: Number | None = None
    """Size in logical pixels."""

    optical_size: Number | None = None
    """Size that the strokes are made for, more than 0."""

    grade: Number | None = None
    """Fine thickness of the strokes."""

    weight: Number | None = None
    """Thickness of the strokes, more than 0."""

    shadows: BoxShadowValue | None = None
    """Shadows, the first on top."""
