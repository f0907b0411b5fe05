from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.layout.alignment import Alignment
from flet.controls.media.filter_quality import FilterQuality
from flet.controls.media.image import ImageRepeat
from flet.engine.declare.props import prop
from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.effects.blend_mode import BlendMode
    from flet.controls.layout.box import BoxFit
    from flet.controls.theme.color_value import ColorValue


@value
class ColorFilter(Value):
    """Mixes a colour with everything that is drawn."""

    color: ColorValue | None = None
    """The colour."""

    blend_mode: BlendMode | None = None
    """How it is mixed."""


@value
class DecorationImage(Value):
    """A picture in a decoration."""

    src: str | bytes | None = None
    """The picture: a URL, the path of an asset, base64 text, SVG text, or bytes."""

    color_filter: ColorFilter | None = None
    """Colour filter laid over it."""

    fit: BoxFit | None = None
    """How it is fitted into the room that it has."""

    alignment: Alignment = prop(default_factory=lambda: Alignment(x=0.0, y=0.0))
    """Which part of it shows, or where it stands."""

    repeat: ImageRepeat = ImageRepeat.NO_REPEAT
    """Whether the image is repeated to fill the room."""

    match_text_direction: bool = False
    """Whether it is mirrored in right-to-left text."""

    scale: Number = 1.0
    """Pixels of the picture for each logical pixel."""

    opacity: Number = 1.0
    """From 0 (invisible) to 1."""

    filter_quality: FilterQuality = FilterQuality.MEDIUM
    """How smooth it is when enlarged; the better, the slower."""

    invert_colors: bool = False
    """Whether colours are inverted."""

    anti_alias: bool = False
    """Whether edges are smooth."""
