from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

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
    """How cards look where a `Card` leaves it open."""

    color: ColorValue | None = None
    """Colour."""

    shadow_color: ColorValue | None = None
    """Colour of the shadow."""

    elevation: Number | None = None
    """Height above the page in logical pixels."""

    shape: OutlinedBorder | None = None
    """Outline."""

    clip_behavior: ClipBehavior | None = None
    """Whether and how what reaches over the edge is cut off."""

    margin: MarginValue | None = None
    """Empty space around it, in logical pixels."""


@value
class DataTableTheme(Value):
    """How data tables look where a `DataTable` leaves it open."""

    checkbox_horizontal_margin: Number | None = None
    """Space beside the checkboxes, in logical pixels."""

    column_spacing: Number | None = None
    """Space between the columns, in logical pixels."""

    data_row_max_height: Number | None = None
    """Greatest height of the rows in logical pixels."""

    data_row_min_height: Number | None = None
    """Least height of the rows in logical pixels."""

    data_row_color: ControlStateValue[ColorValue] | None = None
    """Background colour of the rows, also by state."""

    data_text_style: TextStyle | None = None
    """Style of the text in the rows."""

    divider_thickness: Number | None = None
    """Thickness of the lines between the rows, in logical pixels."""

    horizontal_margin: Number | None = None
    """Space at the left and right edges, in logical pixels."""

    heading_text_style: TextStyle | None = None
    """Style of the text in the heads."""

    heading_row_color: ControlStateValue[ColorValue] | None = None
    """Background colour of the heads, also by state."""

    heading_row_height: Number | None = None
    """Height of the heads in logical pixels."""

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
    """How list tiles look where a `ListTile` leaves it open."""

    icon_color: ColorValue | None = None
    """Colour of the icons at the ends."""

    text_color: ColorValue | None = None
    """Colour of the texts."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    selected_tile_color: ColorValue | None = None
    """Background colour while it is selected."""

    selected_color: ColorValue | None = None
    """Colour of text and icons while it is selected."""

    is_three_line: bool | None = None
    """Whether the subtitle has two lines."""

    enable_feedback: bool | None = None
    """Whether a tap makes the click or vibration that the platform has for it."""

    dense: bool | None = None
    """Whether it is laid out tighter, with smaller texts."""

    shape: OutlinedBorder | None = None
    """Outline."""

    visual_density: VisualDensity | None = None
    """How tightly it is laid out."""

    content_padding: PaddingValue | None = None
    """Space around the content."""

    min_vertical_padding: PaddingValue | None = None
    """Least space above and below the text, in logical pixels."""

    horizontal_spacing: Number | None = None
    """Space between the text and the controls at the ends, in logical pixels."""

    min_leading_width: Number | None = None
    """Least width of `leading` in logical pixels."""

    title_text_style: TextStyle | None = None
    """Style of the title."""

    subtitle_text_style: TextStyle | None = None
    """Style of the subtitle."""

    leading_and_trailing_text_style: TextStyle | None = None
    """Style of text at the ends."""

    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """Shape of the mouse pointer above it."""

    min_height: Number | None = None
    """Least height in logical pixels."""

    affinity: TileAffinity | None = None
    """At which end checkboxes and the like stand."""

    style: ListTileStyle | None = None
    """For which kind of list it is made."""

    title_alignment: ListTileTitleAlignment | None = None
    """How the controls at the ends stand compared to the texts."""


@value
class ExpansionTileTheme(Value):
    """How expansion tiles look where an `ExpansionTile` leaves it open."""

    bgcolor: ColorValue | None = None
    """Background colour while it is open."""

    icon_color: ColorValue | None = None
    """Colour of the arrow while it is open."""

    text_color: ColorValue | None = None
    """Colour of the title while it is open."""

    collapsed_bgcolor: ColorValue | None = None
    """Background colour while it is closed."""

    collapsed_icon_color: ColorValue | None = None
    """Colour of the arrow while it is closed."""

    clip_behavior: ClipBehavior | None = None
    """Whether and how what reaches over the edge is cut off."""

    collapsed_text_color: ColorValue | None = None
    """Colour of the title while it is closed."""

    tile_padding: PaddingValue | None = None
    """Space around the tiles."""

    expanded_alignment: Alignment | None = None
    """Where the controls stand."""

    controls_padding: PaddingValue | None = None
    """Space around the controls."""

    shape: OutlinedBorder | None = None
    """Outline while it is open."""

    collapsed_shape: OutlinedBorder | None = None
    """Outline while it is closed."""

    animation_style: AnimationStyle | None = None
    """Duration and curve of its animations."""


@value
class ProgressIndicatorTheme(Value):
    """How progress bars and rings look where a `ProgressBar` or `ProgressRing` leaves it open."""

    color: ColorValue | None = None
    """Colour of the part that is done."""

    circular_track_color: ColorValue | None = None
    """Colour of a ring's track."""

    linear_track_color: ColorValue | None = None
    """Colour of a bar's track."""

    refresh_bgcolor: ColorValue | None = None
    """Background colour of rings that show a refresh."""

    linear_min_height: Number | None = None
    """Least thickness of a bar, in logical pixels."""

    border_radius: BorderRadiusValue | None = None
    """Radius of the corners, in logical pixels."""

    track_gap: Number | None = None
    """Gap between the two parts of the track, in logical pixels, if `year_2023` is false."""

    circular_track_padding: PaddingValue | None = None
    """Space around a ring."""

    size_constraints: BoxConstraints | None = None
    """Smallest and largest size."""

    stop_indicator_color: ColorValue | None = None
    """Colour of the dot at the end of the track, if `year_2023` is false."""

    stop_indicator_radius: Number | None = None
    """Radius of the dot at the end of the track, in logical pixels."""

    stroke_align: Number | None = None
    """Where the line lies: -1 inside the edge, 0 on it, 1 outside."""

    stroke_cap: StrokeCap | None = None
    """Ends of the lines."""

    stroke_width: Number | None = None
    """Thickness of a ring in logical pixels."""

    year_2023: bool = False
    """Whether to draw it as Material 3 did at first rather than as it does now."""
