from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.value import Value, value

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
    """How app bars look."""

    color: ColorValue | None = None
    """`AppBar.color` where the control leaves it out."""

    bgcolor: ColorValue | None = None
    """`AppBar.bgcolor` where the control leaves it out."""

    shadow_color: ColorValue | None = None
    """`AppBar.shadow_color` where the control leaves it out."""

    elevation: Number | None = None
    """`AppBar.elevation` where the control leaves it out."""

    shape: OutlinedBorder | None = None
    """`AppBar.shape` where the control leaves it out."""

    title_text_style: TextStyle | None = None
    """`AppBar.title_text_style` where the control leaves it out."""

    toolbar_text_style: TextStyle | None = None
    """`AppBar.toolbar_text_style` where the control leaves it out."""

    center_title: bool | None = None
    """`AppBar.center_title` where the control leaves it out."""

    title_spacing: Number | None = None
    """`AppBar.title_spacing` where the control leaves it out."""

    elevation_on_scroll: Number | None = None
    """`AppBar.elevation_on_scroll` where the control leaves it out."""

    toolbar_height: Number | None = None
    """`AppBar.toolbar_height` where the control leaves it out."""

    actions_padding: PaddingValue | None = None
    """`AppBar.actions_padding` where the control leaves it out."""


@value
class BottomAppBarTheme(Value):
    """How bottom app bars look."""

    bgcolor: ColorValue | None = None
    """`BottomAppBar.bgcolor` where the control leaves it out."""

    shadow_color: ColorValue | None = None
    """`BottomAppBar.shadow_color` where the control leaves it out."""

    elevation: Number | None = None
    """`BottomAppBar.elevation` where the control leaves it out."""

    height: Number | None = None
    """`BottomAppBar.height` where the control leaves it out."""

    padding: PaddingValue | None = None
    """`BottomAppBar.padding` where the control leaves it out."""

    shape: NotchShape | None = None
    """`BottomAppBar.shape` where the control leaves it out."""


@value
class TabBarTheme(Value):
    """How tab bars look."""

    indicator_size: TabBarIndicatorSize | None = None
    """`TabBar.indicator_size` where the control leaves it out."""

    indicator: UnderlineTabIndicator | None = None
    """`TabBar.indicator` where the control leaves it out."""

    indicator_animation: TabIndicatorAnimation | None = None
    """`TabBar.indicator_animation` where the control leaves it out."""

    splash_border_radius: BorderRadiusValue | None = None
    """`TabBar.splash_border_radius` where the control leaves it out."""

    tab_alignment: TabAlignment | None = None
    """`TabBar.tab_alignment` where the control leaves it out."""

    overlay_color: ControlStateValue[ColorValue] | None = None
    """`TabBar.overlay_color` where the control leaves it out."""

    divider_color: ColorValue | None = None
    """`TabBar.divider_color` where the control leaves it out."""

    indicator_color: ColorValue | None = None
    """`TabBar.indicator_color` where the control leaves it out."""

    mouse_cursor: ControlStateValue[MouseCursor | None] = None
    """`TabBar.mouse_cursor` where the control leaves it out."""

    divider_height: Number | None = None
    """`TabBar.divider_height` where the control leaves it out."""

    label_color: ColorValue | None = None
    """`TabBar.label_color` where the control leaves it out."""

    unselected_label_color: ColorValue | None = None
    """`TabBar.unselected_label_color` where the control leaves it out."""

    label_padding: PaddingValue | None = None
    """`TabBar.label_padding` where the control leaves it out."""

    label_text_style: TextStyle | None = None
    """`TabBar.label_text_style` where the control leaves it out."""

    unselected_label_text_style: TextStyle | None = None
    """`TabBar.unselected_label_text_style` where the control leaves it out."""
