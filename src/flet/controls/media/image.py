from __future__ import annotations

from enum import Enum
from typing import ClassVar, TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.media.filter_quality import FilterQuality
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.effects.animation import Animation
    from flet.controls.effects.blend_mode import BlendMode
    from flet.controls.layout.border_radius import BorderRadiusValue
    from flet.controls.layout.box import BoxFit
    from flet.controls.theme.color_value import ColorValue


class ImageRepeat(Enum):
    NO_REPEAT = "noRepeat"
    REPEAT = "repeat"
    REPEAT_X = "repeatX"
    REPEAT_Y = "repeatY"


@control("Image")
class Image(LayoutControl):
    internals: ClassVar = {"skip_properties": ["width", "height"]}

    src: str | bytes
    """The picture: a URL, the path of an asset, base64 text, SVG text, or bytes."""

    error_content: Control | None = None

    repeat: ImageRepeat = ImageRepeat.NO_REPEAT
    """Whether the image is repeated to fill the room."""

    fit: BoxFit | None = None
    """How it is fitted into the room that it has."""

    border_radius: BorderRadiusValue | None = None
    """Radius of the corners, in logical pixels."""

    color: ColorValue | None = None
    """Colour."""

    color_blend_mode: BlendMode | None = None

    gapless_playback: bool = False

    semantics_label: str | None = None
    """What screen readers say instead of what is shown."""

    exclude_from_semantics: bool = False
    """Whether screen readers pass it over."""

    filter_quality: FilterQuality = FilterQuality.MEDIUM
    """How smooth it is when enlarged; the better, the slower."""

    placeholder_src: str | bytes | None = None

    placeholder_fit: BoxFit | None = None

    fade_in_animation: Animation | None = None

    placeholder_fade_out_animation: Animation | None = None

    cache_width: int | None = prop(default=None, integer=True)

    cache_height: int | None = prop(default=None, integer=True)

    anti_alias: bool = False
    """Whether edges are smooth."""
