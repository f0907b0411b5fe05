from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.layout.box_shadow import BoxShadowValue
    from flet.controls.theme.color_value import ColorValue


@value
class IconTheme(Value):
    color: ColorValue | None = None

    apply_text_scaling: bool | None = None

    fill: Number | None = None

    opacity: Number | None = None

    size: Number | None = None

    optical_size: Number | None = None

    grade: Number | None = None

    weight: Number | None = None

    shadows: BoxShadowValue | None = None
