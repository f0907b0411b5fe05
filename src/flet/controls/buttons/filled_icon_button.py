from __future__ import annotations

from flet.controls.buttons.icon_button import IconButton
from flet.engine.control import control


@control("FilledIconButton")
class FilledIconButton(IconButton):
    """An icon button in the primary colour."""
