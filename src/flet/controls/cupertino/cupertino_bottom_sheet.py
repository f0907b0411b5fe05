from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.dialogs.dialog_control import DialogControl
from flet.engine.declare.control import control

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.theme.color_value import ColorValue


@control("CupertinoBottomSheet")
class CupertinoBottomSheet(DialogControl):
    """A panel that slides in from the bottom, as on iOS."""

    content: Control
    """The control inside."""

    modal: bool = False
    """Whether a click beside it leaves it open."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    height: Number | None = None
    """Height in logical pixels."""

    padding: PaddingValue | None = None
    """Space between the edge and what is inside."""
