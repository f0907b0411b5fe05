from __future__ import annotations

from flet.controls.buttons.icon_button import IconButton
from flet.engine.declare.control import control


@control("FilledIconButton")
class FilledIconButton(IconButton):
    """An icon button in the primary colour.

    By default `primary` with `on_primary` of the theme; while it can be selected and is not,
    `surface_container_highest` with `primary`.
    """
