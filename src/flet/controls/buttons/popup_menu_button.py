from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.box import ClipBehavior
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.buttons.button_style import ButtonStyle
    from flet.controls.effects.animation import AnimationStyle
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.box import BoxConstraints
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


class PopupMenuPosition(Enum):
    """Where a menu opens."""

    OVER = "over"
    UNDER = "under"


@control("PopupMenuItem")
class PopupMenuItem(Control):
    """One item of a menu; without content and icon a line."""

    content: StrOrControl | None = None
    """Text or control of the item."""

    icon: IconDataOrControl | None = None
    """Icon before the content."""

    checked: bool | None = None
    """Makes it an item with a check mark that is on or off."""

    height: Number = 48.0
    """Least height in logical pixels; 48 by default."""

    padding: PaddingValue | None = None
    """Space around the content."""

    label_text_style: TextStyle | None = None
    """Style of the label."""

    mouse_cursor: MouseCursor | None = None
    """Shape of the mouse pointer above it."""

    on_click: ControlEventHandler[PopupMenuItem] | None = None
    """Called when it is chosen."""


@control("PopupMenuButton")
class PopupMenuButton(LayoutControl):
    """A button that opens a menu."""

    content: StrOrControl | None = None
    """Control that opens the menu, in place of an icon."""

    items: list[PopupMenuItem] = prop(default_factory=list)
    """The items of the menu."""

    icon: IconDataOrControl | None = None
    """Icon of the button; three dots by default."""

    bgcolor: ColorValue | None = None
    """Background colour of the menu; `surface_container` of the theme by default."""

    icon_color: ColorValue | None = None
    """Colour of the icon of the button."""

    shadow_color: ColorValue | None = None
    """Colour of the menu's shadow; `shadow` of the theme by default."""

    icon_size: Number | None = None
    """Size of the icon in logical pixels; 24 by default."""

    splash_radius: Number | None = None
    """Radius of the circle that shows on hover, focus and press, in logical pixels."""

    elevation: Number | None = None
    """Height of the menu above the page in logical pixels, which makes its shadow; 3 by default. Not
    negative.
    """

    menu_position: PopupMenuPosition | None = None
    """Where the menu opens; by default over the button."""

    clip_behavior: ClipBehavior = ClipBehavior.NONE
    """Whether and how what reaches over the edge is cut off."""

    enable_feedback: bool | None = None
    """Whether a tap makes the click or vibration that the platform has for it."""

    shape: OutlinedBorder | None = None
    """Outline of the menu."""

    padding: PaddingValue = 8
    """Space around the icon; 8 logical pixels by default."""

    menu_padding: PaddingValue | None = None
    """Space around the items of the menu; 8 logical pixels above and below by default."""

    style: ButtonStyle | None = None
    """Look of the button."""

    popup_animation_style: AnimationStyle | None = None
    """Duration and curve of the opening menu."""

    size_constraints: BoxConstraints | None = None
    """Smallest and largest size of the menu."""

    on_open: ControlEventHandler[PopupMenuButton] | None = None
    """Called when the menu opened."""

    on_cancel: ControlEventHandler[PopupMenuButton] | None = None
    """Called when the menu was closed without a choice."""

    on_select: ControlEventHandler[PopupMenuButton] | None = None
    """Called when an item was chosen."""

    def __contains__(self, item: object) -> bool:
        return item in self.items
