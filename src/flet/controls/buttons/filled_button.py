from __future__ import annotations

from flet.controls.buttons.button import Button
from flet.engine.declare.control import control


@control("FilledButton")
class FilledButton(Button):
    """A button in the primary colour, for the action that ends a task.

    By default `primary` with `on_primary` of the theme, without a shadow; `Theme.filled_button_theme` changes it.
    """
