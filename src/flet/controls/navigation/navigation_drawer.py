from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.control import Control
from flet.controls.layout.padding import Padding
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


@control("NavigationDrawerDestination")
class NavigationDrawerDestination(Control):
    """A place to go to in a drawer."""

    label: StrOrControl
    """Text or control beside the icon."""

    icon: IconDataOrControl
    """Icon, or a control in its place."""

    selected_icon: IconDataOrControl | None = None
    """Icon while it is selected; without one, `icon`."""

    bgcolor: ColorValue | None = None
    """Background colour."""


def _a_destination(owner: NavigationDrawer, name: str, value: int) -> str | None:
    count = sum(isinstance(item, NavigationDrawerDestination) and item.visible for item in owner.controls)
    return None if -1 <= value < count else f"between -1 and {count - 1}"


@control("NavigationDrawer")
class NavigationDrawer(AdaptiveControl):
    """A panel with places to go to that slides in from the side."""

    controls: list[Control] = prop(default_factory=list)
    """Destinations, and what stands between them."""

    selected_index: int = prop(default=0, client=int, integer=True, client_check=_a_destination)
    """Which destination is selected, from 0 on; -1 for none."""

    bgcolor: ColorValue | None = None
    """Background colour; `surface_container_low` of the theme by default."""

    elevation: Number | None = None
    """Height above the page in logical pixels, 1 by default; a shadow needs a `shadow_color` too. Not
    negative.
    """

    width: Number | None = None
    """Width in logical pixels; 304 by default."""

    indicator_color: ColorValue | None = None
    """Colour behind the selected destination; `secondary_container` of the theme by default."""

    indicator_shape: OutlinedBorder | None = None
    """Outline of the mark behind the selected destination; round ends by default."""

    shadow_color: ColorValue | None = None
    """Colour of the shadow; none by default."""

    tile_padding: PaddingValue = prop(default_factory=lambda: Padding(left=12, right=12))
    """Space around the tiles."""

    on_change: ControlEventHandler[NavigationDrawer] | None = None
    """Called when another destination was chosen; `e.data` is its index."""

    on_dismiss: ControlEventHandler[NavigationDrawer] | None = prop(default=None, passive=True)
    """Called after it was closed."""
