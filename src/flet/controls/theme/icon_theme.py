from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.layout.box_shadow import BoxShadowValue
    from flet.controls.theme.color_value import ColorValue


@value
class IconTheme(Value):
    """How icons look."""

    color: ColorValue | None = None
    """`Icon.color` where the control leaves it out."""

    apply_text_scaling: bool | None = None
    """`Icon.apply_text_scaling` where the control leaves it out."""

    fill: Number | None = None
    """`Icon.fill` where the control leaves it out."""

    opacity: Number | None = None
    """`Icon.opacity` where the control leaves it out."""

    size: Number | None = None
    """`Icon.size` where the control leaves it out."""

    optical_size: Number | None = None
    """`Icon.optical_size` where the control leaves it out."""

    grade: Number | None = None
    """`Icon.grade` where the control leaves it out."""

    weight: Number | None = None
    """`Icon.weight` where the control leaves it out."""

    shadows: BoxShadowValue | None = None
    """`Icon.shadows` where the control leaves it out."""
