from __future__ import annotations

from flet.controls.buttons.icon_button import IconButton
from flet.engine.control import control


@control("FilledTonalIconButton")
class FilledTonalIconButton(IconButton):
    """An icon button in a soft colour."""
