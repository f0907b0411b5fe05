from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.layout.border_radius import BorderRadiusValue
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.navigation.notch_shape import NotchShape
    from flet.controls.navigation.tab_bar import (
        TabAlignment,
        TabBarIndicatorSize,
        TabIndicatorAnimation,
        UnderlineTabIndicator,
    )
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue


@value
class AppBarTheme(Value):
    """How app bars look where an `AppBar` leaves it open."""

    color: ColorValue | None = None
    """Colour of title and icons."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    shadow_color: ColorValue | None = None
    """Colour of the shadow."""

    elevation: Number | None = None
    """Height above the page in logical pixels."""

    shape: OutlinedBorder | None = None
    """Outline."""

    title_text_style: TextStyle | None = None
    """Style of the title."""

    toolbar_text_style: TextStyle | None = None
    """Style of the text in the bar beside the title."""

    center_title: bool | None = None
    """Whether the title stands in the middle."""

    title_spacing: Number | None = None
    """Space around the title, in logical pixels."""

    elevation_on_scroll: Number | None = None
    """Elevation while content is scrolled under it, in logical pixels."""

    toolbar_height: Number | None = None
    """Height in logical pixels."""

    actions_padding: PaddingValue | None = None
    """Space around the buttons."""


@value
class BottomAppBarTheme(Value):
    """How bottom app bars look where a `BottomAppBar` leaves it open."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    shadow_color: ColorValue | None = None
    """Colour of the shadow."""

    elevation: Number | None = None
    """Height above the page in logical pixels."""

    height: Number | None = None
    """Height in logical pixels."""

    padding: PaddingValue | None = None
    """Space between the edge and what is inside."""

    shape: NotchShape | None = None
    """The notch for the floating button."""


@value
class TabBarTheme(Value):
    """How tab bars look where a `TabBar` leaves it open."""

    indicator_size: TabBarIndicatorSize | None = None
    """Whether the mark is as wide as the tab or as its label."""

    indicator: UnderlineTabIndicator | None = None
    """What the mark under the selected tab looks like."""

    indicator_animation: TabIndicatorAnimation | None = None
    """How the mark moves from tab to tab."""

    splash_border_radius: BorderRadiusValue | None = None
    """Radius of the corners of the ripple."""

    tab_alignment: TabAlignment | None = None
    """How the tabs stand in the bar."""

    overlay_color: ControlStateValue[ColorValue] | None = None
    """Colour laid over it while it is hovered, focused or pressed."""

    divider_color: ColorValue | None = None
    """Colour of the line under the bar."""

    indicator_color: ColorValue | None = None
    """Colour of the mark under the selected tab."""

    mouse_cursor: ControlStateValue[MouseCursor | None] = None
    """Shape of the mouse pointer above it."""

    divider_height: Number | None = None
    """Thickness of the line under the bar, in logical pixels."""

    label_color: ColorValue | None = None
    """Colour of the selected label."""

    unselected_label_color: ColorValue | None = None
    """Colour of the labels that are not selected."""

    label_padding: PaddingValue | None = None
    """Space around the label."""

    label_text_style: TextStyle | None = None
    """Style of the label."""

    unselected_label_text_style: TextStyle | None = None
    """Style of the labels that are not selected."""
