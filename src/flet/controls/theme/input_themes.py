from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

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
    """How checkboxes look where a `Checkbox` leaves it open."""

    overlay_color: ControlStateValue[ColorValue] | None = None
    """Colour laid over it while it is hovered, focused or pressed."""

    check_color: ControlStateValue[ColorValue] | None = None
    """Colour of the check mark."""

    fill_color: ControlStateValue[ColorValue] | None = None
    """Colour of the box, also by state."""

    splash_radius: Number | None = None
    """Radius of the circle that shows on hover, focus and press, in logical pixels."""

    border_side: BorderSide | None = None
    """Line around the box, also by state."""

    visual_density: VisualDensity | None = None
    """How tightly it is laid out."""

    shape: OutlinedBorder | None = None
    """Outline of the box."""

    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """Shape of the mouse pointer above it."""


@value
class RadioTheme(Value):
    """How radio buttons look where a `Radio` leaves it open."""

    fill_color: ControlStateValue[ColorValue] | None = None
    """Colour of ring and dot, also by state."""

    overlay_color: ControlStateValue[ColorValue] | None = None
    """Colour laid over it while it is hovered, focused or pressed."""

    splash_radius: Number | None = None
    """Radius of the circle that shows on hover, focus and press, in logical pixels."""

    visual_density: VisualDensity | None = None
    """How tightly it is laid out."""

    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """Shape of the mouse pointer above it."""


@value
class SwitchTheme(Value):
    """How switches look where a `Switch` leaves it open."""

    thumb_color: ControlStateValue[ColorValue] | None = None
    """Colour of the thumb, also by state."""

    track_color: ControlStateValue[ColorValue] | None = None
    """Colour of the track, also by state."""

    overlay_color: ControlStateValue[ColorValue] | None = None
    """Colour laid over it while it is hovered, focused or pressed."""

    track_outline_color: ControlStateValue[ColorValue] | None = None
    """Colour of the line around the track, also by state."""

    thumb_icon: ControlStateValue[IconData] | None = None
    """Icon on the thumb, also by state."""

    track_outline_width: ControlStateValue[Number | None] = None
    """Thickness of the line around the track, in logical pixels, also by state."""

    splash_radius: Number | None = None
    """Radius of the circle that shows on hover, focus and press, in logical pixels."""

    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """Shape of the mouse pointer above it."""

    padding: PaddingValue | None = None
    """Space around the switch."""


@value
class SliderTheme(Value):
    """How sliders look where a `Slider` leaves it open."""

    active_track_color: ColorValue | None = None
    """Colour of the track before the thumb."""

    inactive_track_color: ColorValue | None = None
    """Colour of the track behind the thumb."""

    thumb_color: ColorValue | None = None
    """Colour of the thumb."""

    overlay_color: ColorValue | None = None
    """Colour laid over it while it is hovered, focused or pressed."""

    value_indicator_color: ColorValue | None = None
    """Colour of the label above the thumb."""

    disabled_thumb_color: ColorValue | None = None
    """Colour of the thumb while disabled."""

    value_indicator_text_style: TextStyle | None = None
    """Style of the label above the thumb."""

    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """Shape of the mouse pointer above it."""

    active_tick_mark_color: ColorValue | None = None
    """Colour of the steps before the thumb."""

    disabled_active_tick_mark_color: ColorValue | None = None
    """Colour of the steps before the thumb while disabled."""

    disabled_active_track_color: ColorValue | None = None
    """Colour of the track before the thumb while disabled."""

    disabled_inactive_tick_mark_color: ColorValue | None = None
    """Colour of the steps behind the thumb while disabled."""

    disabled_inactive_track_color: ColorValue | None = None
    """Colour of the track behind the thumb while disabled."""

    disabled_secondary_active_track_color: ColorValue | None = None
    """Colour of the track up to the second value while disabled."""

    inactive_tick_mark_color: ColorValue | None = None
    """Colour of the steps behind the thumb."""

    overlapping_shape_stroke_color: ColorValue | None = None
    """Colour of the line around thumbs that lie over each other."""

    min_thumb_separation: Number | None = None
    """Least distance between two thumbs, in logical pixels."""

    secondary_active_track_color: ColorValue | None = None
    """Colour of the track up to the second value."""

    track_height: Number | None = None
    """Thickness of the track in logical pixels."""

    value_indicator_stroke_color: ColorValue | None = None
    """Colour of the line around the label."""

    interaction: SliderInteraction | None = None
    """How it can be moved."""

    padding: PaddingValue | None = None
    """Space around the track."""

    track_gap: Number | None = None
    """Gap between thumb and track, in logical pixels."""

    thumb_size: ControlStateValue[Size] | None = None
    """Size of the thumb, also by state."""

    year_2023: bool = False
    """Whether to draw it as Material 3 did at first rather than as it does now."""


@value
class DropdownTheme(Value):
    """How dropdowns look where a `Dropdown` leaves it open."""

    menu_style: MenuStyle | None = None
    """Look of the menu."""

    text_style: TextStyle | None = None
    """Style of the text."""


@value
class ChipTheme(Value):
    """How chips look where a `Chip` leaves it open."""

    color: ControlStateValue[ColorValue] | None = None
    """Colour behind the label, by state."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    shadow_color: ColorValue | None = None
    """Colour of the shadow."""

    selected_shadow_color: ColorValue | None = None
    """Colour of the shadow while it is selected."""

    disabled_color: ColorValue | None = None
    """Colour while it is disabled."""

    selected_color: ColorValue | None = None
    """Background colour while it is selected."""

    check_color: ColorValue | None = None
    """Colour of the check mark."""

    delete_icon_color: ColorValue | None = None
    """Colour of the icon that deletes it."""

    elevation: Number | None = None
    """Height above the page in logical pixels."""

    elevation_on_click: Number | None = None
    """Elevation while it is pressed, in logical pixels."""

    shape: OutlinedBorder | None = None
    """Outline."""

    padding: PaddingValue | None = None
    """Space between the edge and what is inside."""

    label_padding: PaddingValue | None = None
    """Space around the label."""

    label_text_style: TextStyle | None = None
    """Style of the label."""

    border_side: BorderSide | None = None
    """Line around it, also by state."""

    show_checkmark: bool | None = None
    """Whether a check mark shows that it is selected."""

    leading_size_constraints: BoxConstraints | None = None
    """Smallest and largest size of `leading`."""

    delete_icon_size_constraints: BoxConstraints | None = None
    """Smallest and largest size of the icon that deletes it."""

    brightness: Brightness | None = None
    """Whether chips are made for a light or a dark page."""
