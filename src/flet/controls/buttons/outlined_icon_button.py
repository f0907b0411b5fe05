from __future__ import annotations

from flet.controls.buttons.icon_button import IconButton
from flet.engine.control import control


@control("OutlinedIconButton")
class OutlinedIconButton(IconButton):
    """An icon button with a line around it."""
