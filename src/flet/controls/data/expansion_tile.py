from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.alignment import CrossAxisAlignment
from flet.engine.declare.checks import text_or_visible
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

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
    from flet.engine.declare.events import ControlEventHandler


class TileAffinity(Enum):
    """At which end of a tile its arrow stands."""

    LEADING = "leading"
    TRAILING = "trailing"
    PLATFORM = "platform"


def _no_baseline(owner: ExpansionTile, name: str, value: CrossAxisAlignment) -> str | None:
    return "another alignment: a column has no baseline" if value is CrossAxisAlignment.BASELINE else None


@control("ExpansionTile")
class ExpansionTile(LayoutControl, AdaptiveControl):
    """A tile that opens to show more below."""

    title: StrOrControl = prop(check=text_or_visible)
    """Title."""

    controls: list[Control] | None = None
    """What shows while it is open."""

    subtitle: StrOrControl | None = None
    """Text or control under the title."""

    leading: IconDataOrControl | None = None
    """Control before the text."""

    trailing: IconDataOrControl | None = None
    """Control behind the text."""

    controls_padding: PaddingValue | None = None
    """Space around the controls."""

    tile_padding: PaddingValue | None = None
    """Space around the tiles."""

    affinity: TileAffinity | None = None
    """At which end the arrow stands."""

    expanded_alignment: Alignment | None = None
    """Where the controls stand."""

    expanded_cross_axis_alignment: CrossAxisAlignment = prop(
        default=CrossAxisAlignment.CENTER, check=_no_baseline
    )
    """How the controls stand from left to right."""

    clip_behavior: ClipBehavior | None = None
    """Whether and how what reaches over the edge is cut off."""

    maintain_state: bool = False
    """Whether the controls keep their state while it is closed."""

    text_color: ColorValue | None = None
    """Colour of the title while it is open."""

    icon_color: ColorValue | None = None
    """Colour of the arrow while it is open; `primary` of the theme by default."""

    shape: OutlinedBorder | None = None
    """Outline while it is open; by default a line above and below it."""

    bgcolor: ColorValue | None = None
    """Background colour while it is open; none by default."""

    collapsed_bgcolor: ColorValue | None = None
    """Background colour while it is closed; none by default."""

    collapsed_icon_color: ColorValue | None = None
    """Colour of the arrow while it is closed."""

    collapsed_text_color: ColorValue | None = None
    """Colour of the title while it is closed."""

    collapsed_shape: OutlinedBorder | None = None
    """Outline while it is closed."""

    dense: bool | None = None
    """Whether it is laid out tighter."""

    enable_feedback: bool = True
    """Whether a tap makes the click or vibration that the platform has for it."""

    show_trailing_icon: bool = True
    """Whether there is an arrow."""

    min_tile_height: Number | None = None
    """Least height of the tile in logical pixels."""

    expanded: bool = prop(default=False, client=bool)
    """Whether it is open."""

    visual_density: VisualDensity | None = None
    """How tightly it is laid out."""

    animation_style: AnimationStyle | None = None
    """Duration and curve of its animations."""

    on_change: ControlEventHandler[ExpansionTile] | None = None
    """Called when it was opened or closed; `e.data` tells which."""
