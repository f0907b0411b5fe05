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
    """How checkboxes look."""

    overlay_color: ControlStateValue[ColorValue] | None = None
    """`Checkbox.overlay_color` where the control leaves it out."""

    check_color: ControlStateValue[ColorValue] | None = None
    """`Checkbox.check_color` where the control leaves it out."""

    fill_color: ControlStateValue[ColorValue] | None = None
    """`Checkbox.fill_color` where the control leaves it out."""

    splash_radius: Number | None = None
    """`Checkbox.splash_radius` where the control leaves it out."""

    border_side: BorderSide | None = None
    """`Checkbox.border_side` where the control leaves it out."""

    visual_density: VisualDensity | None = None
    """`Checkbox.visual_density` where the control leaves it out."""

    shape: OutlinedBorder | None = None
    """`Checkbox.shape` where the control leaves it out."""

    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """`Checkbox.mouse_cursor` where the control leaves it out."""


@value
class RadioTheme(Value):
    """How radio buttons look."""

    fill_color: ControlStateValue[ColorValue] | None = None
    """`Radio.fill_color` where the control leaves it out."""

    overlay_color: ControlStateValue[ColorValue] | None = None
    """`Radio.overlay_color` where the control leaves it out."""

    splash_radius: Number | None = None
    """`Radio.splash_radius` where the control leaves it out."""

    visual_density: VisualDensity | None = None
    """`Radio.visual_density` where the control leaves it out."""

    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """`Radio.mouse_cursor` where the control leaves it out."""


@value
class SwitchTheme(Value):
    """How switches look."""

    thumb_color: ControlStateValue[ColorValue] | None = None
    """`Switch.thumb_color` where the control leaves it out."""

    track_color: ControlStateValue[ColorValue] | None = None
    """`Switch.track_color` where the control leaves it out."""

    overlay_color: ControlStateValue[ColorValue] | None = None
    """`Switch.overlay_color` where the control leaves it out."""

    track_outline_color: ControlStateValue[ColorValue] | None = None
    """`Switch.track_outline_color` where the control leaves it out."""

    thumb_icon: ControlStateValue[IconData] | None = None
    """`Switch.thumb_icon` where the control leaves it out."""

    track_outline_width: ControlStateValue[Number | None] = None
    """`Switch.track_outline_width` where the control leaves it out."""

    splash_radius: Number | None = None
    """`Switch.splash_radius` where the control leaves it out."""

    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """`Switch.mouse_cursor` where the control leaves it out."""

    padding: PaddingValue | None = None
    """`Switch.padding` where the control leaves it out."""


@value
class SliderTheme(Value):
    """How sliders look."""

    active_track_color: ColorValue | None = None
    """Colour of the track before the thumb."""

    inactive_track_color: ColorValue | None = None
    """Colour of the track behind the thumb."""

    thumb_color: ColorValue | None = None
    """`Slider.thumb_color` where the control leaves it out."""

    overlay_color: ColorValue | None = None
    """`Slider.overlay_color` where the control leaves it out."""

    value_indicator_color: ColorValue | None = None
    """Colour of the label above the thumb."""

    disabled_thumb_color: ColorValue | None = None
    """Colour of the thumb while disabled."""

    value_indicator_text_style: TextStyle | None = None
    """Style of the label above the thumb."""

    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """`Slider.mouse_cursor` where the control leaves it out."""

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
    """`Slider.interaction` where the control leaves it out."""

    padding: PaddingValue | None = None
    """`Slider.padding` where the control leaves it out."""

    track_gap: Number | None = None
    """Gap between thumb and track, in logical pixels."""

    thumb_size: ControlStateValue[Size] | None = None
    """Size of the thumb, also by state."""

    year_2023: bool = False
    """`Slider.year_2023` where the control leaves it out."""


@value
class DropdownTheme(Value):
    """How dropdowns look."""

    menu_style: MenuStyle | None = None
    """`Dropdown.menu_style` where the control leaves it out."""

    text_style: TextStyle | None = None
    """`Dropdown.text_style` where the control leaves it out."""


@value
class ChipTheme(Value):
    """How chips look."""

    color: ControlStateValue[ColorValue] | None = None
    """`Chip.color` where the control leaves it out."""

    bgcolor: ColorValue | None = None
    """`Chip.bgcolor` where the control leaves it out."""

    shadow_color: ColorValue | None = None
    """`Chip.shadow_color` where the control leaves it out."""

    selected_shadow_color: ColorValue | None = None
    """`Chip.selected_shadow_color` where the control leaves it out."""

    disabled_color: ColorValue | None = None
    """`Chip.disabled_color` where the control leaves it out."""

    selected_color: ColorValue | None = None
    """`Chip.selected_color` where the control leaves it out."""

    check_color: ColorValue | None = None
    """`Chip.check_color` where the control leaves it out."""

    delete_icon_color: ColorValue | None = None
    """`Chip.delete_icon_color` where the control leaves it out."""

    elevation: Number | None = None
    """`Chip.elevation` where the control leaves it out."""

    elevation_on_click: Number | None = None
    """`Chip.elevation_on_click` where the control leaves it out."""

    shape: OutlinedBorder | None = None
    """`Chip.shape` where the control leaves it out."""

    padding: PaddingValue | None = None
    """`Chip.padding` where the control leaves it out."""

    label_padding: PaddingValue | None = None
    """`Chip.label_padding` where the control leaves it out."""

    label_text_style: TextStyle | None = None
    """`Chip.label_text_style` where the control leaves it out."""

    border_side: BorderSide | None = None
    """`Chip.border_side` where the control leaves it out."""

    show_checkmark: bool | None = None
    """`Chip.show_checkmark` where the control leaves it out."""

    leading_size_constraints: BoxConstraints | None = None
    """`Chip.leading_size_constraints` where the control leaves it out."""

    delete_icon_size_constraints: BoxConstraints | None = None
    """`Chip.delete_icon_size_constraints` where the control leaves it out."""

    brightness: Brightness | None = None
    """Whether chips are made for a light or a dark page."""
