from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.navigation.destinations import check_destination
from flet.engine.checks import visible_at_least
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.duration import DurationValue
    from flet.controls.base.number import Number
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.border import Border
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


class NavigationBarLabelBehavior(Enum):
    ALWAYS_SHOW = "alwaysShow"
    ALWAYS_HIDE = "alwaysHide"
    ONLY_SHOW_SELECTED = "onlyShowSelected"


@control("NavigationBarDestination")
class NavigationBarDestination(AdaptiveControl):
    icon: IconDataOrControl

    label: str | None = None

    selected_icon: IconDataOrControl | None = None

    bgcolor: ColorValue | None = None


@control("NavigationBar")
class NavigationBar(LayoutControl, AdaptiveControl):
    destinations: list[NavigationBarDestination] = prop(default_factory=list, check=visible_at_least(2))

    selected_index: int = prop(default=0, client=int, integer=True)

    bgcolor: ColorValue | None = None

    label_behavior: NavigationBarLabelBehavior | None = None

    label_padding: PaddingValue | None = None

    elevation: Number | None = None

    shadow_color: ColorValue | None = None

    indicator_color: ColorValue | None = None

    indicator_shape: OutlinedBorder | None = None

    border: Border | None = None

    animation_duration: DurationValue | None = None

    overlay_color: ControlStateValue[ColorValue] | None = None

    on_change: ControlEventHandler[NavigationBar] | None = None

    def before_update(self) -> None:
        check_destination(self)
