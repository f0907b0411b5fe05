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
    """How cards look."""

    color: ColorValue | None = None
    """Colour."""

    shadow_color: ColorValue | None = None
    """`Card.shadow_color` where the control leaves it out."""

    elevation: Number | None = None
    """`Card.elevation` where the control leaves it out."""

    shape: OutlinedBorder | None = None
    """`Card.shape` where the control leaves it out."""

    clip_behavior: ClipBehavior | None = None
    """`Card.clip_behavior` where the control leaves it out."""

    margin: MarginValue | None = None
    """`Card.margin` where the control leaves it out."""


@value
class DataTableTheme(Value):
    """How data tables look."""

    checkbox_horizontal_margin: Number | None = None
    """`DataTable.checkbox_horizontal_margin` where the control leaves it out."""

    column_spacing: Number | None = None
    """`DataTable.column_spacing` where the control leaves it out."""

    data_row_max_height: Number | None = None
    """`DataTable.data_row_max_height` where the control leaves it out."""

    data_row_min_height: Number | None = None
    """`DataTable.data_row_min_height` where the control leaves it out."""

    data_row_color: ControlStateValue[ColorValue] | None = None
    """`DataTable.data_row_color` where the control leaves it out."""

    data_text_style: TextStyle | None = None
    """`DataTable.data_text_style` where the control leaves it out."""

    divider_thickness: Number | None = None
    """`DataTable.divider_thickness` where the control leaves it out."""

    horizontal_margin: Number | None = None
    """`DataTable.horizontal_margin` where the control leaves it out."""

    heading_text_style: TextStyle | None = None
    """`DataTable.heading_text_style` where the control leaves it out."""

    heading_row_color: ControlStateValue[ColorValue] | None = None
    """`DataTable.heading_row_color` where the control leaves it out."""

    heading_row_height: Number | None = None
    """`DataTable.heading_row_height` where the control leaves it out."""

    data_row_cursor: ControlStateValue[MouseCursor] | None = None
    """Shape of the pointer above rows, also by state."""

    decoration: BoxDecoration | None = None
    """Background, border and shadow."""

    heading_row_alignment: MainAxisAlignment | None = None
    """How the heads stand in their columns."""

    heading_cell_cursor: ControlStateValue[MouseCursor] | None = None
    """Shape of the pointer above heads, also by state."""


@value
class ListTileTheme(Value):
    """How list tiles look."""

    icon_color: ColorValue | None = None
    """`ListTile.icon_color` where the control leaves it out."""

    text_color: ColorValue | None = None
    """`ListTile.text_color` where the control leaves it out."""

    bgcolor: ColorValue | None = None
    """`ListTile.bgcolor` where the control leaves it out."""

    selected_tile_color: ColorValue | None = None
    """`ListTile.selected_tile_color` where the control leaves it out."""

    selected_color: ColorValue | None = None
    """`ListTile.selected_color` where the control leaves it out."""

    is_three_line: bool | None = None
    """`ListTile.is_three_line` where the control leaves it out."""

    enable_feedback: bool | None = None
    """`ListTile.enable_feedback` where the control leaves it out."""

    dense: bool | None = None
    """`ListTile.dense` where the control leaves it out."""

    shape: OutlinedBorder | None = None
    """`ListTile.shape` where the control leaves it out."""

    visual_density: VisualDensity | None = None
    """`ListTile.visual_density` where the control leaves it out."""

    content_padding: PaddingValue | None = None
    """`ListTile.content_padding` where the control leaves it out."""

    min_vertical_padding: PaddingValue | None = None
    """`ListTile.min_vertical_padding` where the control leaves it out."""

    horizontal_spacing: Number | None = None
    """`ListTile.horizontal_spacing` where the control leaves it out."""

    min_leading_width: Number | None = None
    """`ListTile.min_leading_width` where the control leaves it out."""

    title_text_style: TextStyle | None = None
    """`ListTile.title_text_style` where the control leaves it out."""

    subtitle_text_style: TextStyle | None = None
    """`ListTile.subtitle_text_style` where the control leaves it out."""

    leading_and_trailing_text_style: TextStyle | None = None
    """`ListTile.leading_and_trailing_text_style` where the control leaves it out."""

    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """`ListTile.mouse_cursor` where the control leaves it out."""

    min_height: Number | None = None
    """`ListTile.min_height` where the control leaves it out."""

    affinity: TileAffinity | None = None
    """At which end checkboxes and the like stand."""

    style: ListTileStyle | None = None
    """`ListTile.style` where the control leaves it out."""

    title_alignment: ListTileTitleAlignment | None = None
    """`ListTile.title_alignment` where the control leaves it out."""


@value
class ExpansionTileTheme(Value):
    """How expansion tiles look."""

    bgcolor: ColorValue | None = None
    """`ExpansionTile.bgcolor` where the control leaves it out."""

    icon_color: ColorValue | None = None
    """`ExpansionTile.icon_color` where the control leaves it out."""

    text_color: ColorValue | None = None
    """`ExpansionTile.text_color` where the control leaves it out."""

    collapsed_bgcolor: ColorValue | None = None
    """`ExpansionTile.collapsed_bgcolor` where the control leaves it out."""

    collapsed_icon_color: ColorValue | None = None
    """`ExpansionTile.collapsed_icon_color` where the control leaves it out."""

    clip_behavior: ClipBehavior | None = None
    """`ExpansionTile.clip_behavior` where the control leaves it out."""

    collapsed_text_color: ColorValue | None = None
    """`ExpansionTile.collapsed_text_color` where the control leaves it out."""

    tile_padding: PaddingValue | None = None
    """`ExpansionTile.tile_padding` where the control leaves it out."""

    expanded_alignment: Alignment | None = None
    """`ExpansionTile.expanded_alignment` where the control leaves it out."""

    controls_padding: PaddingValue | None = None
    """`ExpansionTile.controls_padding` where the control leaves it out."""

    shape: OutlinedBorder | None = None
    """`ExpansionTile.shape` where the control leaves it out."""

    collapsed_shape: OutlinedBorder | None = None
    """`ExpansionTile.collapsed_shape` where the control leaves it out."""

    animation_style: AnimationStyle | None = None
    """`ExpansionTile.animation_style` where the control leaves it out."""


@value
class ProgressIndicatorTheme(Value):
    """How progress bars and rings look."""

    color: ColorValue | None = None
    """`ProgressBar.color` where the control leaves it out."""

    circular_track_color: ColorValue | None = None
    """Colour of a ring's track."""

    linear_track_color: ColorValue | None = None
    """Colour of a bar's track."""

    refresh_bgcolor: ColorValue | None = None
    """Background colour of rings that show a refresh."""

    linear_min_height: Number | None = None
    """Least thickness of a bar, in logical pixels."""

    border_radius: BorderRadiusValue | None = None
    """`ProgressBar.border_radius` where the control leaves it out."""

    track_gap: Number | None = None
    """`ProgressBar.track_gap` where the control leaves it out."""

    circular_track_padding: PaddingValue | None = None
    """Space around a ring."""

    size_constraints: BoxConstraints | None = None
    """Smallest and largest size."""

    stop_indicator_color: ColorValue | None = None
    """`ProgressBar.stop_indicator_color` where the control leaves it out."""

    stop_indicator_radius: Number | None = None
    """`ProgressBar.stop_indicator_radius` where the control leaves it out."""

    stroke_align: Number | None = None
    """Where the line lies: -1 inside the edge, 0 on it, 1 outside."""

    stroke_cap: StrokeCap | None = None
    """Ends of the lines."""

    stroke_width: Number | None = None
    """Thickness of a ring in logical pixels."""

    year_2023: bool = False
    """`ProgressBar.year_2023` where the control leaves it out."""
