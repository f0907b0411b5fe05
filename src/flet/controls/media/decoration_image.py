from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.layout.alignment import Alignment
from flet.controls.media.filter_quality import FilterQuality
from flet.controls.media.image import ImageRepeat
from flet.engine.props import prop
from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.effects.blend_mode import BlendMode
    from flet.controls.layout.box import BoxFit
    from flet.controls.theme.color_value import ColorValue


@value
class ColorFilter(Value):
    color: ColorValue | None = None

    blend_mode: BlendMode | None = None


@value
class DecorationImage(Value):
    src: str | bytes | None = None

    color_filter: ColorFilter | None = None

    fit: BoxFit | None = None

    alignment: Alignment = prop(default_factory=lambda: Alignment(x=0.0, y=0.0))

    repeat: ImageRepeat = ImageRepeat.NO_REPEAT

    match_text_direction: bool = False

    scale: Number = 1.0

    opacity: Number = 1.0

    filter_quality: FilterQuality = FilterQuality.MEDIUM

    invert_colors: bool = False

    anti_alias: bool = False
