from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.controls.base.layout_control import LayoutControl
from flet.engine.checks import at_least
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


class NavigationRailLabelType(Enum):
    NONE = "none"
    ALL = "all"
    SELECTED = "selected"


@control("NavigationRailDestination")
class NavigationRailDestination(Control):
    icon: IconDataOrControl

    selected_icon: IconDataOrControl | None = None

    label: StrOrControl | None = None

    padding: PaddingValue | None = None

    indicator_color: ColorValue | None = None

    indicator_shape: OutlinedBorder | None = None


@control("NavigationRail")
class NavigationRail(LayoutControl):
    destinations: list[NavigationRailDestination] = prop(default_factory=list)

    elevation: Number | None = prop(default=None, check=at_least(0))

    selected_index: int | None = prop(default=None, client=(int, None), integer=True)

    extended: bool = False

    label_type: NavigationRailLabelType | None = None

    bgcolor: ColorValue | None = None

    indicator_color: ColorValue | None = None

    indicator_shape: OutlinedBorder | None = None

    leading: Control | None = None

    trailing: Control | None = None

    pin_leading_to_top: bool = True

    pin_trailing_to_bottom: bool = False

    scrollable: bool = False

    min_width: Number | None = prop(default=None, check=at_least(0))

    min_extended_width: Number | None = prop(default=None, check=at_least(0))

    group_alignment: Number | None = None

    selected_label_text_style: TextStyle | None = None

    unselected_label_text_style: TextStyle | None = None

    use_indicator: bool | None = None

    on_change: ControlEventHandler[NavigationRail] | None = None
