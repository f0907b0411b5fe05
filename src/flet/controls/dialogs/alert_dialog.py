from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.dialogs.dialog_control import DialogControl
from flet.controls.layout.box import ClipBehavior
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control, StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.layout.alignment import Alignment, MainAxisAlignment
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue


@control("AlertDialog")
class AlertDialog(DialogControl):
    content: Control | None = None

    modal: bool = False

    title: StrOrControl | None = None

    actions: list[Control] = prop(default_factory=list)

    bgcolor: ColorValue | None = None

    elevation: Number | None = None

    icon: Control | None = None

    title_padding: PaddingValue | None = None

    content_padding: PaddingValue | None = None

    actions_padding: PaddingValue | None = None

    actions_alignment: MainAxisAlignment | None = None

    shape: OutlinedBorder | None = None

    inset_padding: PaddingValue | None = None

    icon_padding: PaddingValue | None = None

    action_button_padding: PaddingValue | None = None

    shadow_color: ColorValue | None = None

    icon_color: ColorValue | None = None

    scrollable: bool = False

    actions_overflow_button_spacing: Number | None = None

    alignment: Alignment | None = None

    content_text_style: TextStyle | None = None

    title_text_style: TextStyle | None = None

    clip_behavior: ClipBehavior = ClipBehavior.NONE

    semantics_label: str | None = None

    barrier_color: ColorValue | None = None
