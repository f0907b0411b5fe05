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
    color: ColorValue | None = None

    bgcolor: ColorValue | None = None

    shadow_color: ColorValue | None = None

    elevation: Number | None = None

    shape: OutlinedBorder | None = None

    title_text_style: TextStyle | None = None

    toolbar_text_style: TextStyle | None = None

    center_title: bool | None = None

    title_spacing: Number | None = None

    elevation_on_scroll: Number | None = None

    toolbar_height: Number | None = None

    actions_padding: PaddingValue | None = None


@value
class BottomAppBarTheme(Value):
    bgcolor: ColorValue | None = None

    shadow_color: ColorValue | None = None

    elevation: Number | None = None

    height: Number | None = None

    padding: PaddingValue | None = None

    shape: NotchShape | None = None


@value
class TabBarTheme(Value):
    indicator_size: TabBarIndicatorSize | None = None

    indicator: UnderlineTabIndicator | None = None

    indicator_animation: TabIndicatorAnimation | None = None

    splash_border_radius: BorderRadiusValue | None = None

    tab_alignment: TabAlignment | None = None

    overlay_color: ControlStateValue[ColorValue] | None = None

    divider_color: ColorValue | None = None

    indicator_color: ColorValue | None = None

    mouse_cursor: ControlStateValue[MouseCursor | None] = None

    divider_height: Number | None = None

    label_color: ColorValue | None = None

    unselected_label_color: ColorValue | None = None

    label_padding: PaddingValue | None = None

    label_text_style: TextStyle | None = None

    unselected_label_text_style: TextStyle | None = None
