from __future__ import annotations

from flet.controls.buttons.icon_button import IconButton
from flet.engine.declare.control import control


@control("FilledTonalIconButton")
class FilledTonalIconButton(IconButton):
    """An icon button in a soft colour.

    By default `secondary_container` with `on_secondary_container` of the theme; while it can be selected and is not,
    `surface_container_highest` with `on_surface_variant`.
    """
