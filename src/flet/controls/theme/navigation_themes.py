from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.layout.geometry import Size
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.navigation.navigation_bar import NavigationBarLabelBehavior
    from flet.controls.navigation.navigation_rail import NavigationRailLabelType
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.icon_theme import IconTheme


@value
class NavigationBarTheme(Value):
    """How navigation bars look where a `NavigationBar` leaves it open."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    shadow_color: ColorValue | None = None
    """Colour of the shadow."""

    indicator_color: ColorValue | None = None
    """Colour behind the selected icon."""

    overlay_color: ControlStateValue[ColorValue] | None = None
    """Colour laid over it while it is hovered, focused or pressed."""

    elevation: Number | None = None
    """Height above the page in logical pixels."""

    height: Number | None = None
    """Height in logical pixels."""

    label_text_style: ControlStateValue[TextStyle] | None = None
    """Style of the label."""

    indicator_shape: OutlinedBorder | None = None
    """Outline of the mark behind the selected icon."""

    label_behavior: NavigationBarLabelBehavior | None = None
    """Which destinations show their labels."""

    label_padding: PaddingValue | None = None
    """Space around the label."""


@value
class NavigationDrawerTheme(Value):
    """How navigation drawers look where a `NavigationDrawer` leaves it open."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    shadow_color: ColorValue | None = None
    """Colour of the shadow."""

    indicator_color: ColorValue | None = None
    """Colour behind the selected destination."""

    elevation: Number | None = None
    """Height above the page in logical pixels."""

    tile_height: Number | None = None
    """Height of the destinations in logical pixels."""

    label_text_style: ControlStateValue[TextStyle] | None = None
    """Style of the label."""

    indicator_shape: OutlinedBorder | None = None
    """Outline of the mark behind the selected destination."""

    indicator_size: Size | None = None
    """Width and height of the mark behind the selected destination."""

    icon_theme: ControlStateValue[IconTheme] | None = None
    """Look of the icons, also by state."""


@value
class NavigationRailTheme(Value):
    """How navigation rails look where a `NavigationRail` leaves it open."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    indicator_color: ColorValue | None = None
    """Colour behind the selected icon."""

    elevation: Number | None = None
    """Height above the page in logical pixels."""

    indicator_shape: OutlinedBorder | None = None
    """Outline of the mark behind the selected icon."""

    unselected_label_text_style: TextStyle | None = None
    """Style of the labels that are not selected."""

    selected_label_text_style: TextStyle | None = None
    """Style of the selected label."""

    label_type: NavigationRailLabelType | None = None
    """Which destinations show their labels."""

    min_width: Number | None = None
    """Least width in logical pixels."""

    min_extended_width: Number | None = None
    """Least width while it is extended, in logical pixels."""

    group_alignment: Number | None = None
    """Where the destinations stand: -1 top, 0 middle, 1 bottom."""

    use_indicator: bool | None = None
    """Whether the selected destination has a mark behind it."""
