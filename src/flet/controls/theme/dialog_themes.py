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
    bgcolor: ColorValue | None = None

    shadow_color: ColorValue | None = None

    icon_color: ColorValue | None = None

    elevation: Number | None = None

    shape: OutlinedBorder | None = None

    title_text_style: TextStyle | None = None

    content_text_style: TextStyle | None = None

    alignment: Alignment | None = None

    actions_padding: PaddingValue | None = None

    clip_behavior: ClipBehavior | None = None

    barrier_color: ColorValue | None = None

    inset_padding: PaddingValue | None = None


@value
class BannerTheme(Value):
    bgcolor: ColorValue | None = None

    shadow_color: ColorValue | None = None

    divider_color: ColorValue | None = None

    padding: PaddingValue | None = None

    leading_padding: PaddingValue | None = None

    elevation: Number | None = None

    content_text_style: TextStyle | None = None


@value
class BottomSheetTheme(Value):
    bgcolor: ColorValue | None = None

    elevation: Number | None = None

    shape: OutlinedBorder | None = None

    show_drag_handle: bool | None = None

    clip_behavior: ClipBehavior | None = None

    size_constraints: BoxConstraints | None = None

    barrier_color: ColorValue | None = None

    drag_handle_color: ColorValue | None = None

    shadow_color: ColorValue | None = None


@value
class SnackBarTheme(Value):
    bgcolor: ColorValue | None = None

    action_text_color: ColorValue | None = None

    action_bgcolor: ColorValue | None = None

    close_icon_color: ColorValue | None = None

    disabled_action_text_color: ColorValue | None = None

    disabled_action_bgcolor: ColorValue | None = None

    elevation: Number | None = None

    content_text_style: TextStyle | None = None

    width: Number | None = None

    show_close_icon: bool | None = None

    dismiss_direction: DismissDirection | None = None

    behavior: SnackBarBehavior | None = None

    shape: OutlinedBorder | None = None

    inset_padding: PaddingValue | None = None

    action_overflow_threshold: Number | None = None


@value
class PopupMenuTheme(Value):
    color: ColorValue | None = None

    shadow_color: ColorValue | None = None

    icon_color: ColorValue | None = None

    label_text_style: TextStyle | None = None

    enable_feedback: bool | None = None

    elevation: Number | None = None

    icon_size: Number | None = None

    shape: OutlinedBorder | None = None

    menu_position: PopupMenuPosition | None = None

    mouse_cursor: ControlStateValue[MouseCursor] | None = None

    menu_padding: PaddingValue | None = None
