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

    leading_width: Number | None = None

    automatically_imply_leading: bool = True

    title: StrOrControl | None = None

    center_title: bool | None = None

    toolbar_height: Number | None = None

    color: ColorValue | None = None

    bgcolor: ColorValue | None = None

    elevation: Number | None = prop(default=None, check=at_least(0))

    elevation_on_scroll: Number | None = prop(default=None, check=at_least(0))

    shadow_color: ColorValue | None = None

    clip_behavior: ClipBehavior | None = None

    force_material_transparency: bool = False

    secondary: bool = False

    title_spacing: Number | None = None

    exclude_header_semantics: bool = False

    actions: list[Control] | None = None

    actions_padding: PaddingValue | None = None

    toolbar_opacity: Number = prop(default=1.0, check=between(0.0, 1.0))

    title_text_style: TextStyle | None = None

    toolbar_text_style: TextStyle | None = None

    shape: OutlinedBorder | None = None
