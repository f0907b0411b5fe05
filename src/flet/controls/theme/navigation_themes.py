from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.value import Value, value

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
    """How navigation bars look."""

    bgcolor: ColorValue | None = None
    """`NavigationBar.bgcolor` where the control leaves it out."""

    shadow_color: ColorValue | None = None
    """`NavigationBar.shadow_color` where the control leaves it out."""

    indicator_color: ColorValue | None = None
    """`NavigationBar.indicator_color` where the control leaves it out."""

    overlay_color: ControlStateValue[ColorValue] | None = None
    """`NavigationBar.overlay_color` where the control leaves it out."""

    elevation: Number | None = None
    """`NavigationBar.elevation` where the control leaves it out."""

    height: Number | None = None
    """`NavigationBar.height` where the control leaves it out."""

    label_text_style: ControlStateValue[TextStyle] | None = None
    """Style of the label."""

    indicator_shape: OutlinedBorder | None = None
    """`NavigationBar.indicator_shape` where the control leaves it out."""

    label_behavior: NavigationBarLabelBehavior | None = None
    """`NavigationBar.label_behavior` where the control leaves it out."""

    label_padding: PaddingValue | None = None
    """`NavigationBar.label_padding` where the control leaves it out."""


@value
class NavigationDrawerTheme(Value):
    """How navigation drawers look."""

    bgcolor: ColorValue | None = None
    """`NavigationDrawer.bgcolor` where the control leaves it out."""

    shadow_color: ColorValue | None = None
    """`NavigationDrawer.shadow_color` where the control leaves it out."""

    indicator_color: ColorValue | None = None
    """`NavigationDrawer.indicator_color` where the control leaves it out."""

    elevation: Number | None = None
    """`NavigationDrawer.elevation` where the control leaves it out."""

    tile_height: Number | None = None
    """Height of the destinations in logical pixels."""

    label_text_style: ControlStateValue[TextStyle] | None = None
    """Style of the label."""

    indicator_shape: OutlinedBorder | None = None
    """`NavigationDrawer.indicator_shape` where the control leaves it out."""

    indicator_size: Size | None = None
    """Whether the mark is as wide as the tab or as its label."""

    icon_theme: ControlStateValue[IconTheme] | None = None
    """Look of the icons, also by state."""


@value
class NavigationRailTheme(Value):
    """How navigation rails look."""

    bgcolor: ColorValue | None = None
    """`NavigationRail.bgcolor` where the control leaves it out."""

    indicator_color: ColorValue | None = None
    """`NavigationRail.indicator_color` where the control leaves it out."""

    elevation: Number | None = None
    """`NavigationRail.elevation` where the control leaves it out."""

    indicator_shape: OutlinedBorder | None = None
    """`NavigationRail.indicator_shape` where the control leaves it out."""

    unselected_label_text_style: TextStyle | None = None
    """`NavigationRail.unselected_label_text_style` where the control leaves it out."""

    selected_label_text_style: TextStyle | None = None
    """`NavigationRail.selected_label_text_style` where the control leaves it out."""

    label_type: NavigationRailLabelType | None = None
    """`NavigationRail.label_type` where the control leaves it out."""

    min_width: Number | None = None
    """`NavigationRail.min_width` where the control leaves it out."""

    min_extended_width: Number | None = None
    """`NavigationRail.min_extended_width` where the control leaves it out."""

    group_alignment: Number | None = None
    """`NavigationRail.group_alignment` where the control leaves it out."""

    use_indicator: bool | None = None
    """`NavigationRail.use_indicator` where the control leaves it out."""
