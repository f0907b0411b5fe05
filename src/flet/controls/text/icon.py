from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.effects.blend_mode import BlendMode
from flet.engine.checks import between, more_than
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.icons.icon_data import IconData
    from flet.controls.layout.box_shadow import BoxShadowValue
    from flet.controls.theme.color_value import ColorValue


@control("Icon")
class Icon(LayoutControl):
    icon: IconData

    color: ColorValue | None = None

    size: Number | None = None

    semantics_label: str | None = None

    shadows: BoxShadowValue | None = None

    fill: Number | None = prop(default=None, check=between(0.0, 1.0))

    apply_text_scaling: bool | None = None

    grade: Number | None = None

    weight: Number | None = prop(default=None, check=more_than(0.0))

    optical_size: Number | None = prop(default=None, check=more_than(0.0))

    blend_mode: BlendMode | None = BlendMode.SRC_OVER
