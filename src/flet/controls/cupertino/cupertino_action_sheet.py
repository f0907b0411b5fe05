from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.control import control

if TYPE_CHECKING:
    from flet.controls.base.control import Control, StrOrControl


@control("CupertinoActionSheet")
class CupertinoActionSheet(LayoutControl):
    title: StrOrControl | None = None
    """Title."""

    message: StrOrControl | None = None
    """Text."""

    actions: list[Control] | None = None
    """Buttons, in order."""

    cancel: Control | None = None
