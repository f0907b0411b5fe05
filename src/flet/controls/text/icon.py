from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.effects.blend_mode import BlendMode
from flet.engine.declare.checks import between, more_than
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.icons.icon_data import IconData
    from flet.controls.layout.box_shadow import BoxShadowValue
    from flet.controls.theme.color_value import ColorValue


@control("Icon")
class Icon(LayoutControl):
    """Shows an icon."""

    icon: IconData
    """The icon."""

    color: ColorValue | None = None
    """Colour; by default that of the text around it."""

    size: Number | None = None
    """Size in logical pixels; 24 by default."""

    semantics_label: str | None = None
    """What screen readers say instead of what is shown."""

    shadows: BoxShadowValue | None = None
    """Shadows, the first on top."""

    fill: Number | None = prop(default=None, check=between(0.0, 1.0))
    """How much it is filled, from 0 to 1; variable fonts only."""

    apply_text_scaling: bool | None = None
    """Whether it grows with the text size that the visitor set."""

    grade: Number | None = None
    """Fine thickness of the strokes; variable fonts only."""

    weight: Number | None = prop(default=None, check=more_than(0.0))
    """Thickness of the strokes, more than 0; variable fonts only."""

    optical_size: Number | None = prop(default=None, check=more_than(0.0))
    """Size that the strokes are made for, more than 0; variable fonts only."""

    blend_mode: BlendMode | None = BlendMode.SRC_OVER
    """How its colour mixes with what lies underneath."""
