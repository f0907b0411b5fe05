from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, ClassVar

from flet.controls.base.layout_control import LayoutControl
from flet.controls.media.filter_quality import FilterQuality
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.effects.animation import Animation
    from flet.controls.effects.blend_mode import BlendMode
    from flet.controls.layout.border_radius import BorderRadiusValue
    from flet.controls.layout.box import BoxFit
    from flet.controls.theme.color_value import ColorValue


class ImageRepeat(Enum):
    """Whether a picture is repeated."""

    NO_REPEAT = "noRepeat"
    REPEAT = "repeat"
    REPEAT_X = "repeatX"
    REPEAT_Y = "repeatY"


@control("Image")
class Image(LayoutControl):
    """Shows a picture."""

    internals: ClassVar = {"skip_properties": ["width", "height"]}

    src: str | bytes = prop(again=True)
    """The picture: a URL, the path of an asset, base64 text, SVG text, or bytes."""

    error_content: Control | None = None
    """Shown in place of a picture that could not be loaded."""

    repeat: ImageRepeat = ImageRepeat.NO_REPEAT
    """Whether the image is repeated to fill the room."""

    fit: BoxFit | None = None
    """How it is fitted into the room that it has."""

    border_radius: BorderRadiusValue | None = None
    """Radius of the corners, in logical pixels."""

    color: ColorValue | None = None
    """Colour mixed with the picture, as `color_blend_mode` says."""

    color_blend_mode: BlendMode | None = None
    """How `color` and the picture mix."""

    gapless_playback: bool = False
    """Whether the old picture stays while a new one is loaded."""

    semantics_label: str | None = None
    """What screen readers say instead of what is shown."""

    exclude_from_semantics: bool = False
    """Whether screen readers pass it over."""

    filter_quality: FilterQuality = FilterQuality.MEDIUM
    """How smooth it is when enlarged; the better, the slower."""

    placeholder_src: str | bytes | None = None
    """Picture shown while the right one is loaded."""

    placeholder_fit: BoxFit | None = None
    """How the placeholder is fitted in; without it as `fit`."""

    fade_in_animation: Animation | None = None
    """How the picture appears once it is loaded."""

    placeholder_fade_out_animation: Animation | None = None
    """How the placeholder goes away."""

    cache_width: int | None = prop(default=None, integer=True)
    """Width at which it is kept in memory, in pixels. More than 0."""

    cache_height: int | None = prop(default=None, integer=True)
    """Height at which it is kept in memory, in pixels. More than 0."""

    anti_alias: bool = False
    """Whether edges are smooth."""
