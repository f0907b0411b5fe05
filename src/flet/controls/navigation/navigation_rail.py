from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.checks import at_least, index_of
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


class NavigationRailLabelType(Enum):
    """Which destinations of a rail show their labels."""

    NONE = "none"
    ALL = "all"
    SELECTED = "selected"


@control("NavigationRailDestination")
class NavigationRailDestination(Control):
    """A place to go to in a rail."""

    icon: IconDataOrControl
    """Icon, or a control in its place."""

    selected_icon: IconDataOrControl | None = None
    """Icon while it is selected; without one, `icon`."""

    label: StrOrControl | None = None
    """Text or control beside or under the icon."""

    padding: PaddingValue | None = None
    """Space between the edge and what is inside."""

    indicator_color: ColorValue | None = None
    """Colour behind its icon while it is selected; by default that of the rail."""

    indicator_shape: OutlinedBorder | None = None
    """Outline of the mark behind its icon; by default that of the rail."""


@control("NavigationRail")
class NavigationRail(LayoutControl):
    """A bar at the side with places to go to."""

    destinations: list[NavigationRailDestination] = prop(default_factory=list)
    """The places to choose from."""

    elevation: Number | None = prop(default=None, check=at_least(0))
    """Height above the page in logical pixels, which makes its shadow; 0 by default. Not negative."""

    selected_index: int | None = prop(
        default=None, client=(int, None), integer=True, client_check=index_of("destinations")
    )
    """Which visible destination is selected, from 0 on; `None` for none."""

    extended: bool = False
    """Whether it is wide, with the labels beside the icons. Not with a `label_type` other than `NONE`."""

    label_type: NavigationRailLabelType | None = None
    """Which destinations show their labels; none by default."""

    bgcolor: ColorValue | None = None
    """Background colour; `surface` of the theme by default."""

    indicator_color: ColorValue | None = None
    """Colour behind the selected icon; `secondary_container` of the theme by default."""

    indicator_shape: OutlinedBorder | None = None
    """Outline of the mark behind the selected icon; round ends by default."""

    leading: Control | None = None
    """Control above the destinations."""

    trailing: Control | None = None
    """Control below the destinations."""

    pin_leading_to_top: bool = True
    """Whether `leading` stays at the top rather than right above the destinations."""

    pin_trailing_to_bottom: bool = False
    """Whether `trailing` stays at the bottom rather than right below the destinations."""

    scrollable: bool = False
    """Whether what does not fit can be scrolled to."""

    min_width: Number | None = prop(default=None, check=at_least(0))
    """Least width in logical pixels; 80 by default. Not negative."""

    min_extended_width: Number | None = prop(default=None, check=at_least(0))
    """Least width while it is extended, in logical pixels; 256 by default. Not negative."""

    group_alignment: Number | None = None
    """Where the destinations stand: -1 top, as by default, 0 middle, 1 bottom."""

    selected_label_text_style: TextStyle | None = None
    """Style of the selected label."""

    unselected_label_text_style: TextStyle | None = None
    """Style of the labels that are not selected."""

    use_indicator: bool | None = None
    """Whether the selected destination has a mark behind it."""

    on_change: ControlEventHandler[NavigationRail] | None = None
    """Called when another destination was chosen; `e.data` is its index."""
