from __future__ import annotations

from flet.controls.buttons.icon_button import IconButton
from flet.engine.declare.control import control


@control("OutlinedIconButton")
class OutlinedIconButton(IconButton):
    """An icon button with a line around it.

    By default a line of `outline` of the theme; while it is selected, `inverse_surface` without a line.
    """
