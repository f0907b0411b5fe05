from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.alignment import CrossAxisAlignment
from flet.engine.checks import text_or_visible
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control, StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.effects.animation import AnimationStyle
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.alignment import Alignment
    from flet.controls.layout.box import ClipBehavior
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.visual_density import VisualDensity
    from flet.engine.events import ControlEventHandler


class TileAffinity(Enum):
    LEADING = "leading"
    TRAILING = "trailing"
    PLATFORM = "platform"


@control("ExpansionTile")
class ExpansionTile(LayoutControl, AdaptiveControl):
    title: StrOrControl = prop(check=text_or_visible)

    controls: list[Control] | None = None

    subtitle: StrOrControl | None = None

    leading: IconDataOrControl | None = None

    trailing: IconDataOrControl | None = None

    controls_padding: PaddingValue | None = None

    tile_padding: PaddingValue | None = None

    affinity: TileAffinity | None = None

    expanded_alignment: Alignment | None = None

    expanded_cross_axis_alignment: CrossAxisAlignment = CrossAxisAlignment.CENTER

    clip_behavior: ClipBehavior | None = None

    maintain_state: bool = False

    text_color: ColorValue | None = None

    icon_color: ColorValue | None = None

    shape: OutlinedBorder | None = None

    bgcolor: ColorValue | None = None

    collapsed_bgcolor: ColorValue | None = None

    collapsed_icon_color: ColorValue | None = None

    collapsed_text_color: ColorValue | None = None

    collapsed_shape: OutlinedBorder | None = None

    dense: bool | None = None

    enable_feedback: bool = True

    show_trailing_icon: bool = True

    min_tile_height: Number | None = None

    expanded: bool = prop(default=False, client=bool)

    visual_density: VisualDensity | None = None

    animation_style: AnimationStyle | None = None

    on_change: ControlEventHandler[ExpansionTile] | None = None
