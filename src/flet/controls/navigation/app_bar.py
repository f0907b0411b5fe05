from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.engine.checks import at_least, between
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control, StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.layout.box import ClipBehavior
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue


@control("AppBar")
class AppBar(AdaptiveControl):
    leading: Control | None = None
    """Control before the text."""

    leading_width: Number | None = None

    automatically_imply_leading: bool = True
    """Whether a button to go back, or to open the drawer, is shown when there is no `leading`."""

    title: StrOrControl | None = None
    """Title."""

    center_title: bool | None = None
    """Whether the title stands in the middle."""

    toolbar_height: Number | None = None
    """Height of the bar in logical pixels."""

    color: ColorValue | None = None
    """Colour."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    elevation: Number | None = prop(default=None, check=at_least(0))
    """How far it seems to stand above the page, in logical pixels: its shadow grows with it. Not negative.
    """

    elevation_on_scroll: Number | None = prop(default=None, check=at_least(0))
    """Elevation while content is scrolled under it, in logical pixels. Not negative."""

    shadow_color: ColorValue | None = None
    """Colour of the shadow."""

    clip_behavior: ClipBehavior | None = None
    """Whether and how what reaches over the edge is cut off."""

    force_material_transparency: bool = False

    secondary: bool = False

    title_spacing: Number | None = None
    """Space around the title, in logical pixels."""

    exclude_header_semantics: bool = False

    actions: list[Control] | None = None
    """Buttons, in order."""

    actions_padding: PaddingValue | None = None
    """Space around the buttons."""

    toolbar_opacity: Number = prop(default=1.0, check=between(0.0, 1.0))

    title_text_style: TextStyle | None = None
    """Style of the title."""

    toolbar_text_style: TextStyle | None = None
    """Style of the text in the bar beside the title."""

    shape: OutlinedBorder | None = None
    """Outline."""
