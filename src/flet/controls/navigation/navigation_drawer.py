from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.control import Control
from flet.controls.layout.padding import Padding
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


@control("NavigationDrawerDestination")
class NavigationDrawerDestination(Control):
    label: StrOrControl

    icon: IconDataOrControl

    selected_icon: IconDataOrControl | None = None

    bgcolor: ColorValue | None = None


@control("NavigationDrawer")
class NavigationDrawer(AdaptiveControl):
    controls: list[Control] = prop(default_factory=list)

    selected_index: int = prop(default=0, client=int, integer=True)

    bgcolor: ColorValue | None = None

    elevation: Number | None = None

    width: Number | None = None

    indicator_color: ColorValue | None = None

    indicator_shape: OutlinedBorder | None = None

    shadow_color: ColorValue | None = None

    tile_padding: PaddingValue = prop(default_factory=lambda: Padding(left=12, right=12))

    on_change: ControlEventHandler[NavigationDrawer] | None = None

    on_dismiss: ControlEventHandler[NavigationDrawer] | None = prop(default=None, passive=True)
