from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.canvas.painting import StrokeCap
    from flet.controls.data.expansion_tile import TileAffinity
    from flet.controls.data.list_tile import ListTileStyle, ListTileTitleAlignment
    from flet.controls.effects.animation import AnimationStyle
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.layout.alignment import Alignment, MainAxisAlignment
    from flet.controls.layout.border_radius import BorderRadiusValue
    from flet.controls.layout.box import BoxConstraints, BoxDecoration, ClipBehavior
    from flet.controls.layout.margin import MarginValue
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.visual_density import VisualDensity


@value
class CardTheme(Value):
    color: ColorValue | None = None

    shadow_color: ColorValue | None = None

    elevation: Number | None = None

    shape: OutlinedBorder | None = None

    clip_behavior: ClipBehavior | None = None

    margin: MarginValue | None = None


@value
class DataTableTheme(Value):
    checkbox_horizontal_margin: Number | None = None

    column_spacing: Number | None = None

    data_row_max_height: Number | None = None

    data_row_min_height: Number | None = None

    data_row_color: ControlStateValue[ColorValue] | None = None

    data_text_style: TextStyle | None = None

    divider_thickness: Number | None = None

    horizontal_margin: Number | None = None

    heading_text_style: TextStyle | None = None

    heading_row_color: ControlStateValue[ColorValue] | None = None

    heading_row_height: Number | None = None

    data_row_cursor: ControlStateValue[MouseCursor] | None = None

    decoration: BoxDecoration | None = None

    heading_row_alignment: MainAxisAlignment | None = None

    heading_cell_cursor: ControlStateValue[MouseCursor] | None = None


@value
class ListTileTheme(Value):
    icon_color: ColorValue | None = None

    text_color: ColorValue | None = None

    bgcolor: ColorValue | None = None

    selected_tile_color: ColorValue | None = None

    selected_color: ColorValue | None = None

    is_three_line: bool | None = None

    enable_feedback: bool | None = None

    dense: bool | None = None

    shape: OutlinedBorder | None = None

    visual_density: VisualDensity | None = None

    content_padding: PaddingValue | None = None

    min_vertical_padding: PaddingValue | None = None

    horizontal_spacing: Number | None = None

    min_leading_width: Number | None = None

    title_text_style: TextStyle | None = None

    subtitle_text_style: TextStyle | None = None

    leading_and_trailing_text_style: TextStyle | None = None

    mouse_cursor: ControlStateValue[MouseCursor] | None = None

    min_height: Number | None = None

    affinity: TileAffinity | None = None

    style: ListTileStyle | None = None

    title_alignment: ListTileTitleAlignment | None = None


@value
class ExpansionTileTheme(Value):
    bgcolor: ColorValue | None = None

    icon_color: ColorValue | None = None

    text_color: ColorValue | None = None

    collapsed_bgcolor: ColorValue | None = None

    collapsed_icon_color: ColorValue | None = None

    clip_behavior: ClipBehavior | None = None

    collapsed_text_color: ColorValue | None = None

    tile_padding: PaddingValue | None = None

    expanded_alignment: Alignment | None = None

    controls_padding: PaddingValue | None = None

    shape: OutlinedBorder | None = None

    collapsed_shape: OutlinedBorder | None = None

    animation_style: AnimationStyle | None = None


@value
class ProgressIndicatorTheme(Value):
    color: ColorValue | None = None

    circular_track_color: ColorValue | None = None

    linear_track_color: ColorValue | None = None

    refresh_bgcolor: ColorValue | None = None

    linear_min_height: Number | None = None

    border_radius: BorderRadiusValue | None = None

    track_gap: Number | None = None

    circular_track_padding: PaddingValue | None = None

    size_constraints: BoxConstraints | None = None

    stop_indicator_color: ColorValue | None = None

    stop_indicator_radius: Number | None = None

    stroke_align: Number | None = None

    stroke_cap: StrokeCap | None = None

    stroke_width: Number | None = None

    year_2023: bool = False
