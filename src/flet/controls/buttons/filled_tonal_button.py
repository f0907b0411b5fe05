from __future__ import annotations

from flet.controls.buttons.button import Button
from flet.engine.declare.control import control


@control("FilledTonalButton")
class FilledTonalButton(Button):
    """A button in a soft colour, between filled and outlined.

    By default `secondary_container` with `on_secondary_container` of the theme; `Theme.filled_button_theme` changes it.
    """
