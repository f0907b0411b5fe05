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
    bgcolor: ColorValue | None = None

    shadow_color: ColorValue | None = None

    indicator_color: ColorValue | None = None

    overlay_color: ControlStateValue[ColorValue] | None = None

    elevation: Number | None = None

    height: Number | None = None

    label_text_style: ControlStateValue[TextStyle] | None = None

    indicator_shape: OutlinedBorder | None = None

    label_behavior: NavigationBarLabelBehavior | None = None

    label_padding: PaddingValue | None = None


@value
class NavigationDrawerTheme(Value):
    bgcolor: ColorValue | None = None

    shadow_color: ColorValue | None = None

    indicator_color: ColorValue | None = None

    elevation: Number | None = None

    tile_height: Number | None = None

    label_text_style: ControlStateValue[TextStyle] | None = None

    indicator_shape: OutlinedBorder | None = None

    indicator_size: Size | None = None

    icon_theme: ControlStateValue[IconTheme] | None = None


@value
class NavigationRailTheme(Value):
    bgcolor: ColorValue | None = None

    indicator_color: ColorValue | None = None

    elevation: Number | None = None

    indicator_shape: OutlinedBorder | None = None

    unselected_label_text_style: TextStyle | None = None

    selected_label_text_style: TextStyle | None = None

    label_type: NavigationRailLabelType | None = None

    min_width: Number | None = None

    min_extended_width: Number | None = None

    group_alignment: Number | None = None

    use_indicator: bool | None = None
