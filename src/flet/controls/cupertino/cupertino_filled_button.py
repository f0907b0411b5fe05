from __future__ import annotations

from flet.controls.cupertino.cupertino_button import CupertinoButton
from flet.engine.declare.control import control


@control("CupertinoFilledButton")
class CupertinoFilledButton(CupertinoButton):
    """A filled button, as on iOS: `primary` with `on_primary` of the theme by default."""
