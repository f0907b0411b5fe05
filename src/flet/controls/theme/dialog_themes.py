from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.value import Value, value

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
    """How dialogs look."""

    bgcolor: ColorValue | None = None
    """`AlertDialog.bgcolor` where the control leaves it out."""

    shadow_color: ColorValue | None = None
    """`AlertDialog.shadow_color` where the control leaves it out."""

    icon_color: ColorValue | None = None
    """`AlertDialog.icon_color` where the control leaves it out."""

    elevation: Number | None = None
    """`AlertDialog.elevation` where the control leaves it out."""

    shape: OutlinedBorder | None = None
    """`AlertDialog.shape` where the control leaves it out."""

    title_text_style: TextStyle | None = None
    """`AlertDialog.title_text_style` where the control leaves it out."""

    content_text_style: TextStyle | None = None
    """`AlertDialog.content_text_style` where the control leaves it out."""

    alignment: Alignment | None = None
    """`AlertDialog.alignment` where the control leaves it out."""

    actions_padding: PaddingValue | None = None
    """`AlertDialog.actions_padding` where the control leaves it out."""

    clip_behavior: ClipBehavior | None = None
    """`AlertDialog.clip_behavior` where the control leaves it out."""

    barrier_color: ColorValue | None = None
    """`AlertDialog.barrier_color` where the control leaves it out."""

    inset_padding: PaddingValue | None = None
    """`AlertDialog.inset_padding` where the control leaves it out."""


@value
class BannerTheme(Value):
    """How banners look."""

    bgcolor: ColorValue | None = None
    """`Banner.bgcolor` where the control leaves it out."""

    shadow_color: ColorValue | None = None
    """`Banner.shadow_color` where the control leaves it out."""

    divider_color: ColorValue | None = None
    """`Banner.divider_color` where the control leaves it out."""

    padding: PaddingValue | None = None
    """Space between the edge and what is inside."""

    leading_padding: PaddingValue | None = None
    """`Banner.leading_padding` where the control leaves it out."""

    elevation: Number | None = None
    """`Banner.elevation` where the control leaves it out."""

    content_text_style: TextStyle | None = None
    """`Banner.content_text_style` where the control leaves it out."""


@value
class BottomSheetTheme(Value):
    """How bottom sheets look."""

    bgcolor: ColorValue | None = None
    """`BottomSheet.bgcolor` where the control leaves it out."""

    elevation: Number | None = None
    """`BottomSheet.elevation` where the control leaves it out."""

    shape: OutlinedBorder | None = None
    """`BottomSheet.shape` where the control leaves it out."""

    show_drag_handle: bool | None = None
    """`BottomSheet.show_drag_handle` where the control leaves it out."""

    clip_behavior: ClipBehavior | None = None
    """`BottomSheet.clip_behavior` where the control leaves it out."""

    size_constraints: BoxConstraints | None = None
    """`BottomSheet.size_constraints` where the control leaves it out."""

    barrier_color: ColorValue | None = None
    """`BottomSheet.barrier_color` where the control leaves it out."""

    drag_handle_color: ColorValue | None = None
    """Colour of the handle."""

    shadow_color: ColorValue | None = None
    """Colour of the shadow."""


@value
class SnackBarTheme(Value):
    """How snack bars look."""

    bgcolor: ColorValue | None = None
    """`SnackBar.bgcolor` where the control leaves it out."""

    action_text_color: ColorValue | None = None
    """Colour of the button's text."""

    action_bgcolor: ColorValue | None = None
    """Background colour of the button."""

    close_icon_color: ColorValue | None = None
    """`SnackBar.close_icon_color` where the control leaves it out."""

    disabled_action_text_color: ColorValue | None = None
    """Colour of the button's text while disabled."""

    disabled_action_bgcolor: ColorValue | None = None
    """Background colour of the button while disabled."""

    elevation: Number | None = None
    """`SnackBar.elevation` where the control leaves it out."""

    content_text_style: TextStyle | None = None
    """Style of the text in the content."""

    width: Number | None = None
    """`SnackBar.width` where the control leaves it out."""

    show_close_icon: bool | None = None
    """`SnackBar.show_close_icon` where the control leaves it out."""

    dismiss_direction: DismissDirection | None = None
    """`SnackBar.dismiss_direction` where the control leaves it out."""

    behavior: SnackBarBehavior | None = None
    """`SnackBar.behavior` where the control leaves it out."""

    shape: OutlinedBorder | None = None
    """`SnackBar.shape` where the control leaves it out."""

    inset_padding: PaddingValue | None = None
    """Least distance from the edges of the page."""

    action_overflow_threshold: Number | None = None
    """`SnackBar.action_overflow_threshold` where the control leaves it out."""


@value
class PopupMenuTheme(Value):
    """How popup menus look."""

    color: ColorValue | None = None
    """Colour."""

    shadow_color: ColorValue | None = None
    """`PopupMenuButton.shadow_color` where the control leaves it out."""

    icon_color: ColorValue | None = None
    """`PopupMenuButton.icon_color` where the control leaves it out."""

    label_text_style: TextStyle | None = None
    """Style of the label."""

    enable_feedback: bool | None = None
    """`PopupMenuButton.enable_feedback` where the control leaves it out."""

    elevation: Number | None = None
    """`PopupMenuButton.elevation` where the control leaves it out."""

    icon_size: Number | None = None
    """`PopupMenuButton.icon_size` where the control leaves it out."""

    shape: OutlinedBorder | None = None
    """`PopupMenuButton.shape` where the control leaves it out."""

    menu_position: PopupMenuPosition | None = None
    """`PopupMenuButton.menu_position` where the control leaves it out."""

    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """Shape of the mouse pointer above it."""

    menu_padding: PaddingValue | None = None
    """`PopupMenuButton.menu_padding` where the control leaves it out."""
