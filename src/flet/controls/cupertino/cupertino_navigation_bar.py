from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.navigation.destinations import check_destination
from flet.controls.theme.cupertino_colors import CupertinoColors
from flet.engine.checks import visible_at_least
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.layout.border import Border
    from flet.controls.navigation.navigation_bar import NavigationBarDestination
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


@control("CupertinoNavigationBar")
class CupertinoNavigationBar(LayoutControl):
    destinations: list[NavigationBarDestination] = prop(check=visible_at_least(2))

    selected_index: int = prop(default=0, client=int, integer=True)

    bgcolor: ColorValue | None = None

    active_color: ColorValue | None = None

    inactive_color: ColorValue = CupertinoColors.INACTIVE_GRAY

    border: Border | None = None

    icon_size: Number = 30

    on_change: ControlEventHandler[CupertinoNavigationBar] | None = None

    def before_update(self) -> None:
        check_destination(self)
