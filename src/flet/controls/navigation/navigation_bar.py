from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.navigation.destinations import check_destination
from flet.engine.declare.checks import index_of, visible_at_least
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.duration import DurationValue
    from flet.controls.base.number import Number
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.border import Border
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


class NavigationBarLabelBehavior(Enum):
    """Which destinations of a bar show their labels."""

    ALWAYS_SHOW = "alwaysShow"
    ALWAYS_HIDE = "alwaysHide"
    ONLY_SHOW_SELECTED = "onlyShowSelected"


@control("NavigationBarDestination")
class NavigationBarDestination(AdaptiveControl):
    """A place to go to in a bar."""

    icon: IconDataOrControl
    """The icon."""

    label: str | None = None
    """Text under the icon."""

    selected_icon: IconDataOrControl | None = None
    """Icon while it is selected; without one, `icon`."""

    bgcolor: ColorValue | None = None
    """Background colour."""


@control("NavigationBar")
class NavigationBar(LayoutControl, AdaptiveControl):
    """A bar at the bottom with three to five places to go to."""

    destinations: list[NavigationBarDestination] = prop(default_factory=list, check=visible_at_least(2))
    """The places to choose from."""

    selected_index: int = prop(default=0, client=int, integer=True, client_check=index_of("destinations"))
    """Which visible destination is selected, from 0 on."""

    bgcolor: ColorValue | None = None
    """Background colour; `surface_container` of the theme by default."""

    label_behavior: NavigationBarLabelBehavior | None = None
    """Which destinations show their labels; all by default."""

    label_padding: PaddingValue | None = None
    """Space around the label; 4 logical pixels above it by default."""

    elevation: Number | None = None
    """Height above the page in logical pixels, 3 by default; a shadow needs a `shadow_color` too. Not
    negative.
    """

    shadow_color: ColorValue | None = None
    """Colour of the shadow; none by default."""

    indicator_color: ColorValue | None = None
    """Colour behind the selected icon; `secondary_container` of the theme by default."""

    indicator_shape: OutlinedBorder | None = None
    """Outline of the mark behind the selected icon; round ends by default."""

    border: Border | None = None
    """Line around it."""

    animation_duration: DurationValue | None = None
    """How long its animations take, in milliseconds or as `Duration`."""

    overlay_color: ControlStateValue[ColorValue] | None = None
    """Colour laid over it while it is hovered, focused or pressed."""

    on_change: ControlEventHandler[NavigationBar] | None = None
    """Called when another destination was chosen; `e.data` is its index."""

    def before_update(self) -> None:
        check_destination(self)
