from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from flet.controls.base.layout_control import LayoutControl
from flet.controls.base.scrollable_control import ScrollableControl
from flet.controls.layout.alignment import CrossAxisAlignment, MainAxisAlignment
from flet.controls.layout.padding import Padding
from flet.controls.navigation.drawer_host import DrawerHost
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.buttons.floating_action_button import FloatingActionButton
    from flet.controls.cupertino.cupertino_app_bar import CupertinoAppBar
    from flet.controls.cupertino.cupertino_navigation_bar import CupertinoNavigationBar
    from flet.controls.effects.transform import OffsetValue
    from flet.controls.layout.box import BoxDecoration
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.navigation.app_bar import AppBar
    from flet.controls.navigation.bottom_app_bar import BottomAppBar
    from flet.controls.navigation.navigation_bar import NavigationBar
    from flet.controls.navigation.navigation_drawer import NavigationDrawer
    from flet.controls.page.floating_action_button_location import FloatingActionButtonLocation
    from flet.controls.services.service import Service
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.control import BaseControl
    from flet.engine.declare.events import ControlEventHandler


@control("View")
class View(ScrollableControl, LayoutControl, DrawerHost):
    """One screen of a page: its content and the bars around it."""

    internals: ClassVar = {"host_expanded": True}

    controls: list[BaseControl] = prop(default_factory=list)
    """The content, one below the other."""

    route: str = prop(default="/", root_default=None)
    """The route that it belongs to; two views must not have the same."""

    appbar: AppBar | CupertinoAppBar | None = None
    """Bar at the top."""

    bottom_appbar: BottomAppBar | None = None
    """Bar at the bottom."""

    floating_action_button: FloatingActionButton | None = None
    """Button that floats over the content."""

    floating_action_button_location: FloatingActionButtonLocation | OffsetValue | None = None
    """Where the floating button stands, a named place or an offset."""

    navigation_bar: NavigationBar | CupertinoNavigationBar | None = None
    """Bar with destinations at the bottom."""

    drawer: NavigationDrawer | None = None
    """Drawer that slides in at the start."""

    end_drawer: NavigationDrawer | None = None
    """Drawer that slides in at the end."""

    vertical_alignment: MainAxisAlignment = MainAxisAlignment.START
    """How the controls share the height that is left."""

    horizontal_alignment: CrossAxisAlignment = CrossAxisAlignment.START
    """How the controls stand from left to right."""

    spacing: Number = 10
    """Space between the controls, in logical pixels."""

    padding: PaddingValue | None = prop(default_factory=lambda: Padding.all(10))
    """Space around the controls; 10 logical pixels by default."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    decoration: BoxDecoration | None = None
    """Decoration drawn under the content."""

    foreground_decoration: BoxDecoration | None = None
    """Decoration drawn over the content."""

    fullscreen_dialog: bool = False
    """Whether it opens like a dialog over the whole page: from the bottom, closed with a cross."""

    services: list[Service] = prop(default_factory=list, skip=True)
    """Services that live as long as the view."""

    can_pop: bool = True
    """Whether the visitor can leave it by going back."""

    on_confirm_pop: ControlEventHandler[View] | None = prop(default=None, passive=True)
    """Called when the visitor wants to leave although `can_pop` is false; answer with `confirm_pop()` within
    five minutes.
    """

    async def confirm_pop(self, should_pop: bool) -> None:
        """Answer `on_confirm_pop`: leave the view, or stay."""
        await self._invoke_method("confirm_pop", {"should_pop": should_pop})

    def __contains__(self, item: object) -> bool:
        return item in self.controls
