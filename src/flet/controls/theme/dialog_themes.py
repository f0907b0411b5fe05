from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.buttons.popup_menu_button import PopupMenuPosition
    from flet.controls.dialogs.snack_bar import SnackBarBehavior
    from flet.controls.gestures.dismissible import DismissDirection
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.layout.alignment import Alignment
    from flet.controls.layout.box import BoxConstraints, ClipBehavior
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue


@value
class DialogTheme(Value):
    """How dialogs look where an `AlertDialog` leaves it open."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    shadow_color: ColorValue | None = None
    """Colour of the shadow."""

    icon_color: ColorValue | None = None
    """Colour of the icon."""

    elevation: Number | None = None
    """Height above the page in logical pixels."""

    shape: OutlinedBorder | None = None
    """Outline."""

    title_text_style: TextStyle | None = None
    """Style of the title."""

    content_text_style: TextStyle | None = None
    """Style of the text in the content."""

    alignment: Alignment | None = None
    """Where it stands on the page."""

    actions_padding: PaddingValue | None = None
    """Space around the buttons."""

    clip_behavior: ClipBehavior | None = None
    """Whether and how what reaches over the edge is cut off."""

    barrier_color: ColorValue | None = None
    """Colour of what covers the page behind it."""

    inset_padding: PaddingValue | None = None
    """Least distance from the edges of the page."""


@value
class BannerTheme(Value):
    """How banners look where a `Banner` leaves it open."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    shadow_color: ColorValue | None = None
    """Colour of the shadow."""

    divider_color: ColorValue | None = None
    """Colour of the line below it."""

    padding: PaddingValue | None = None
    """Space between the edge and what is inside."""

    leading_padding: PaddingValue | None = None
    """Space around `leading`."""

    elevation: Number | None = None
    """Height above the page in logical pixels."""

    content_text_style: TextStyle | None = None
    """Style of the text in the content."""


@value
class BottomSheetTheme(Value):
    """How bottom sheets look where a `BottomSheet` leaves it open."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    elevation: Number | None = None
    """Height above the page in logical pixels."""

    shape: OutlinedBorder | None = None
    """Outline."""

    show_drag_handle: bool | None = None
    """Whether a handle shows that it can be dragged."""

    clip_behavior: ClipBehavior | None = None
    """Whether and how what reaches over the edge is cut off."""

    size_constraints: BoxConstraints | None = None
    """Smallest and largest size."""

    barrier_color: ColorValue | None = None
    """Colour of what covers the page behind it."""

    drag_handle_color: ColorValue | None = None
    """Colour of the handle."""

    shadow_color: ColorValue | None = None
    """Colour of the shadow."""


@value
class SnackBarTheme(Value):
    """How snack bars look where a `SnackBar` leaves it open."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    action_text_color: ColorValue | None = None
    """Colour of the button's text."""

    action_bgcolor: ColorValue | None = None
    """Background colour of the button."""

    close_icon_color: ColorValue | None = None
    """Colour of the icon that closes it."""

    disabled_action_text_color: ColorValue | None = None
    """Colour of the button's text while disabled."""

    disabled_action_bgcolor: ColorValue | None = None
    """Background colour of the button while disabled."""

    elevation: Number | None = None
    """Height above the page in logical pixels."""

    content_text_style: TextStyle | None = None
    """Style of the text in the content."""

    width: Number | None = None
    """Width in logical pixels while it floats."""

    show_close_icon: bool | None = None
    """Whether it has an icon that closes it."""

    dismiss_direction: DismissDirection | None = None
    """In which direction it can be swiped away."""

    behavior: SnackBarBehavior | None = None
    """Whether it lies at the bottom edge or floats above it."""

    shape: OutlinedBorder | None = None
    """Outline."""

    inset_padding: PaddingValue | None = None
    """Least distance from the edges of the page."""

    action_overflow_threshold: Number | None = None
    """From which part of the width on the action moves to a line of its own, from 0 to 1."""


@value
class PopupMenuTheme(Value):
    """How popup menus look where a `PopupMenuButton` leaves it open."""

    color: ColorValue | None = None
    """Colour."""

    shadow_color: ColorValue | None = None
    """Colour of the menu's shadow."""

    icon_color: ColorValue | None = None
    """Colour of the icon of the button."""

    label_text_style: TextStyle | None = None
    """Style of the label."""

    enable_feedback: bool | None = None
    """Whether a tap makes the click or vibration that the platform has for it."""

    elevation: Number | None = None
    """Height of the menu above the page in logical pixels."""

    icon_size: Number | None = None
    """Size of the icon in logical pixels."""

    shape: OutlinedBorder | None = None
    """Outline of the menu."""

    menu_position: PopupMenuPosition | None = None
    """Where the menu opens."""

    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """Shape of the mouse pointer above it."""

    menu_padding: PaddingValue | None = None
    """Space around the items of the menu."""
