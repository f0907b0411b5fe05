from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.box import ClipBehavior
from flet.engine.declare.checks import at_least, only_without
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control, StrOrControl
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.effects.animation import AnimationStyle
    from flet.controls.layout.border import BorderSide
    from flet.controls.layout.box import BoxConstraints
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.visual_density import VisualDensity
    from flet.engine.declare.events import ControlEventHandler


@control("Chip")
class Chip(LayoutControl):
    """A small label that can be clicked, selected or deleted."""

    label: StrOrControl
    """Text or control of the chip."""

    leading: Control | None = None
    """Control before the label, an avatar for instance."""

    selected: bool = prop(default=False, client=bool)
    """Whether it is selected."""

    selected_color: ColorValue | None = None
    """Background colour while it is selected; `secondary_container` of the theme by default."""

    elevation: Number | None = prop(default=None, check=at_least(0))
    """Height above the page in logical pixels, which makes its shadow; 0 by default. Not negative."""

    bgcolor: ColorValue | None = None
    """Background colour; that of the page by default."""

    show_checkmark: bool = True
    """Whether a check mark shows that it is selected."""

    check_color: ColorValue | None = None
    """Colour of the check mark; `primary` of the theme by default."""

    shadow_color: ColorValue | None = None
    """Colour of the shadow."""

    shape: OutlinedBorder | None = None
    """Outline; by default corners of 8 logical pixels."""

    padding: PaddingValue | None = None
    """Space between the edge and what is inside; 8 logical pixels by default."""

    delete_icon: Control | None = None
    """Icon that deletes it, a cross by default; needs `on_delete`."""

    delete_icon_tooltip: str | None = None
    """Tooltip of that icon; `Delete` by default."""

    delete_icon_color: ColorValue | None = None
    """Colour of the icon that deletes it."""

    disabled_color: ColorValue | None = None
    """Colour while it is disabled."""

    label_padding: PaddingValue | None = None
    """Space around the label; 8 logical pixels at the sides by default."""

    label_text_style: TextStyle | None = None
    """Style of the label."""

    selected_shadow_color: ColorValue | None = None
    """Colour of the shadow while it is selected."""

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    color: ControlStateValue[ColorValue] | None = None
    """Colour behind the label, by state."""

    elevation_on_click: Number | None = prop(default=None, check=at_least(0))
    """Elevation while it is pressed, in logical pixels; by default as `elevation`. Not negative."""

    clip_behavior: ClipBehavior = ClipBehavior.NONE
    """Whether and how what reaches over the edge is cut off."""

    visual_density: VisualDensity | None = None
    """How tightly it is laid out."""

    border_side: BorderSide | None = None
    """Line around it, also by state; by default 1 logical pixel of `outline_variant`, none while it is
    selected.
    """

    leading_size_constraints: BoxConstraints | None = None
    """Smallest and largest size of `leading`."""

    delete_icon_size_constraints: BoxConstraints | None = None
    """Smallest and largest size of the icon that deletes it."""

    enable_animation_style: AnimationStyle | None = None
    """Duration and curve when it is enabled or disabled."""

    select_animation_style: AnimationStyle | None = None
    """Duration and curve when it is selected."""

    leading_drawer_animation_style: AnimationStyle | None = None
    """Duration and curve when `leading` appears."""

    delete_drawer_animation_style: AnimationStyle | None = None
    """Duration and curve when the icon that deletes it appears."""

    on_click: ControlEventHandler[Chip] | None = None
    """Called when it is clicked; not together with `on_select`."""

    on_delete: ControlEventHandler[Chip] | None = None
    """Called when its deleting icon is clicked. Remove the chip there."""

    on_select: ControlEventHandler[Chip] | None = prop(default=None, check=only_without("on_click"))
    """Called when it was selected or not any more; `e.data` tells which. Makes it a chip that stays selected.
    Not together with `on_click`.
    """

    on_focus: ControlEventHandler[Chip] | None = prop(default=None, passive=True)
    """Called when it gets the keyboard focus."""

    on_blur: ControlEventHandler[Chip] | None = prop(default=None, passive=True)
    """Called when it loses the keyboard focus."""
