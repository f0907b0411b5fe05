from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.navigation.drawer_host import DrawerHost
from flet.controls.page.floating_action_button_location import FloatingActionButtonLocation
from flet.engine.declare.checks import has_visible
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.cupertino.cupertino_app_bar import CupertinoAppBar
    from flet.controls.cupertino.cupertino_navigation_bar import CupertinoNavigationBar
    from flet.controls.effects.transform import OffsetValue
    from flet.controls.navigation.app_bar import AppBar
    from flet.controls.navigation.bottom_app_bar import BottomAppBar
    from flet.controls.navigation.navigation_bar import NavigationBar
    from flet.controls.navigation.navigation_drawer import NavigationDrawer
    from flet.controls.theme.color_value import ColorValue


@control("Pagelet")
class Pagelet(LayoutControl, AdaptiveControl, DrawerHost):
    """A part of a page with bars and drawers of its own, like a view."""

    content: Control = prop(check=has_visible)
    """The control between the bars."""

    appbar: AppBar | CupertinoAppBar | None = None
    """Bar at the top."""

    navigation_bar: NavigationBar | CupertinoNavigationBar | None = None
    """Bar with destinations at the bottom."""

    bottom_appbar: BottomAppBar | None = None
    """Bar at the bottom."""

    bottom_sheet: Control | None = None
    """Control that stays at the bottom, over the content."""

    drawer: NavigationDrawer | None = None
    """Drawer that slides in at the start."""

    end_drawer: NavigationDrawer | None = None
    """Drawer that slides in at the end."""

    floating_action_button: Control | None = None
    """Button that floats over the content."""

    floating_action_button_location: FloatingActionButtonLocation | OffsetValue | None = (
        FloatingActionButtonLocation.END_FLOAT
    )
    """Where the floating button stands, a named place or an offset."""

    bgcolor: ColorValue | None = None
    """Background colour."""
