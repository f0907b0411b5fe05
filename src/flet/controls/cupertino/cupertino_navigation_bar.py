from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.navigation.destinations import check_destination
from flet.controls.theme.cupertino_colors import CupertinoColors
from flet.engine.declare.checks import index_of, visible_at_least
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.layout.border import Border
    from flet.controls.navigation.navigation_bar import NavigationBarDestination
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


@control("CupertinoNavigationBar")
class CupertinoNavigationBar(LayoutControl):
    """A bar at the bottom with places to go to, as on iOS."""

    destinations: list[NavigationBarDestination] = prop(check=visible_at_least(2))
    """The places to choose from."""

    selected_index: int = prop(default=0, client=int, integer=True, client_check=index_of("destinations"))
    """Which visible destination is selected, from 0 on."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    active_color: ColorValue | None = None
    """Colour of the selected destination; `primary` of the theme by default."""

    inactive_color: ColorValue = CupertinoColors.INACTIVE_GRAY
    """Colour of the others."""

    border: Border | None = None
    """Line around it."""

    icon_size: Number = 30
    """Size of the icons in logical pixels."""

    on_change: ControlEventHandler[CupertinoNavigationBar] | None = None
    """Called when another destination was chosen; `e.data` is its index."""

    def before_update(self) -> None:
        check_destination(self)
