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
    """Colour."""

    blend_mode: BlendMode | None = None
    """How its colours mix with those underneath."""


@value
class DecorationImage(Value):
    src: str | bytes | None = None
    """The picture: a URL, the path of an asset, base64 text, SVG text, or bytes."""

    color_filter: ColorFilter | None = None
    """Colour filter laid over it."""

    fit: BoxFit | None = None
    """How it is fitted into the room that it has."""

    alignment: Alignment = prop(default_factory=lambda: Alignment(x=0.0, y=0.0))
    """Where it stands in the room that is left."""

    repeat: ImageRepeat = ImageRepeat.NO_REPEAT
    """Whether the image is repeated to fill the room."""

    match_text_direction: bool = False

    scale: Number = 1.0
    """Factor by which it is enlarged."""

    opacity: Number = 1.0
    """From 0 (invisible) to 1."""

    filter_quality: FilterQuality = FilterQuality.MEDIUM
    """How smooth it is when enlarged; the better, the slower."""

    invert_colors: bool = False
    """Whether colours are inverted."""

    anti_alias: bool = False
    """Whether edges are smooth."""
