from __future__ import annotations

from flet.controls.buttons.button import Button
from flet.engine.control import control


@control("FilledTonalButton")
class FilledTonalButton(Button):
    """A button in a soft colour, between filled and outlined."""
