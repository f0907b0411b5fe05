from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.engine.declare.checks import at_least, between
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

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
    """The bar at the top of a view."""

    leading: Control | None = None
    """Control at the start, often a button."""

    leading_width: Number | None = None
    """Width of the place for `leading`, in logical pixels; 56 by default."""

    automatically_imply_leading: bool = True
    """Whether a button to go back, or to open the drawer, is shown when there is no `leading`."""

    title: StrOrControl | None = None
    """Text or control; the name of the view."""

    center_title: bool | None = None
    """Whether the title stands in the middle."""

    toolbar_height: Number | None = None
    """Height in logical pixels; 56 by default."""

    color: ColorValue | None = None
    """Colour of title and icons; `on_surface` of the theme by default."""

    bgcolor: ColorValue | None = None
    """Background colour; by default `surface` of the theme, and `surface_container` while content is scrolled
    under it.
    """

    elevation: Number | None = prop(default=None, check=at_least(0))
    """Height above the page in logical pixels, 0 by default; a shadow needs a `shadow_color` too. Not
    negative.
    """

    elevation_on_scroll: Number | None = prop(default=None, check=at_least(0))
    """Elevation while content is scrolled under it, in logical pixels; 3 by default. Not negative."""

    shadow_color: ColorValue | None = None
    """Colour of the shadow."""

    clip_behavior: ClipBehavior | None = None
    """Whether and how what reaches over the edge is cut off."""

    force_material_transparency: bool = False
    """Whether it has no background, not even while something is scrolled under it."""

    secondary: bool = False
    """Whether it is not the main bar of the view, and keeps no space for the status bar."""

    title_spacing: Number | None = None
    """Space around the title, in logical pixels; 16 by default."""

    exclude_header_semantics: bool = False
    """Whether screen readers do not take the title for a heading."""

    actions: list[Control] | None = None
    """Controls at the end, often icon buttons."""

    actions_padding: PaddingValue | None = None
    """Space around the buttons."""

    toolbar_opacity: Number = prop(default=1.0, check=between(0.0, 1.0))
    """Opacity of title and buttons, from 0 (invisible) to 1."""

    title_text_style: TextStyle | None = None
    """Style of the title."""

    toolbar_text_style: TextStyle | None = None
    """Style of the text in the bar beside the title."""

    shape: OutlinedBorder | None = None
    """Outline."""
