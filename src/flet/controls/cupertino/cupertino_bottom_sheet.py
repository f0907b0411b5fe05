from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.dialogs.dialog_control import DialogControl
from flet.engine.control import control

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.theme.color_value import ColorValue


@control("CupertinoBottomSheet")
class CupertinoBottomSheet(DialogControl):
    content: Control

    modal: bool = False

    bgcolor: ColorValue | None = None

    height: Number | None = None

    padding: PaddingValue | None = None
