from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.buttons.menu_bar import MenuStyle
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.icons.icon_data import IconData
    from flet.controls.inputs.slider import SliderInteraction
    from flet.controls.layout.border import BorderSide
    from flet.controls.layout.box import BoxConstraints
    from flet.controls.layout.geometry import Size
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.theme_mode import Brightness
    from flet.controls.theme.visual_density import VisualDensity


@value
class CheckboxTheme(Value):
    overlay_color: ControlStateValue[ColorValue] | None = None

    check_color: ControlStateValue[ColorValue] | None = None

    fill_color: ControlStateValue[ColorValue] | None = None

    splash_radius: Number | None = None

    border_side: BorderSide | None = None

    visual_density: VisualDensity | None = None

    shape: OutlinedBorder | None = None

    mouse_cursor: ControlStateValue[MouseCursor] | None = None


@value
class RadioTheme(Value):
    fill_color: ControlStateValue[ColorValue] | None = None

    overlay_color: ControlStateValue[ColorValue] | None = None

    splash_radius: Number | None = None

    visual_density: VisualDensity | None = None

    mouse_cursor: ControlStateValue[MouseCursor] | None = None


@value
class SwitchTheme(Value):
    thumb_color: ControlStateValue[ColorValue] | None = None

    track_color: ControlStateValue[ColorValue] | None = None

    overlay_color: ControlStateValue[ColorValue] | None = None

    track_outline_color: ControlStateValue[ColorValue] | None = None

    thumb_icon: ControlStateValue[IconData] | None = None

    track_outline_width: ControlStateValue[Number | None] = None

    splash_radius: Number | None = None

    mouse_cursor: ControlStateValue[MouseCursor] | None = None

    padding: PaddingValue | None = None


@value
class SliderTheme(Value):
    active_track_color: ColorValue | None = None

    inactive_track_color: ColorValue | None = None

    thumb_color: ColorValue | None = None

    overlay_color: ColorValue | None = None

    value_indicator_color: ColorValue | None = None

    disabled_thumb_color: ColorValue | None = None

    value_indicator_text_style: TextStyle | None = None

    mouse_cursor: ControlStateValue[MouseCursor] | None = None

    active_tick_mark_color: ColorValue | None = None

    disabled_active_tick_mark_color: ColorValue | None = None

    disabled_active_track_color: ColorValue | None = None

    disabled_inactive_tick_mark_color: ColorValue | None = None

    disabled_inactive_track_color: ColorValue | None = None

    disabled_secondary_active_track_color: ColorValue | None = None

    inactive_tick_mark_color: ColorValue | None = None

    overlapping_shape_stroke_color: ColorValue | None = None

    min_thumb_separation: Number | None = None

    secondary_active_track_color: ColorValue | None = None

    track_height: Number | None = None

    value_indicator_stroke_color: ColorValue | None = None

    interaction: SliderInteraction | None = None

    padding: PaddingValue | None = None

    track_gap: Number | None = None

    thumb_size: ControlStateValue[Size] | None = None

    year_2023: bool = False


@value
class DropdownTheme(Value):
    menu_style: MenuStyle | None = None

    text_style: TextStyle | None = None


@value
class ChipTheme(Value):
    color: ControlStateValue[ColorValue] | None = None

    bgcolor: ColorValue | None = None

    shadow_color: ColorValue | None = None

    selected_shadow_color: ColorValue | None = None

    disabled_color: ColorValue | None = None

    selected_color: ColorValue | None = None

    check_color: ColorValue | None = None

    delete_icon_color: ColorValue | None = None

    elevation: Number | None = None

    elevation_on_click: Number | None = None

    shape: OutlinedBorder | None = None

    padding: PaddingValue | None = None

    label_padding: PaddingValue | None = None

    label_text_style: TextStyle | None = None

    border_side: BorderSide | None = None

    show_checkmark: bool | None = None

    leading_size_constraints: BoxConstraints | None = None

    delete_icon_size_constraints: BoxConstraints | None = None

    brightness: Brightness | None = None
