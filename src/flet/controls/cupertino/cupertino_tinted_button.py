from __future__ import annotations

from flet.controls.cupertino.cupertino_button import CupertinoButton
from flet.engine.declare.control import control


@control("CupertinoTintedButton")
class CupertinoTintedButton(CupertinoButton):
    """A button with a tinted background, as on iOS: `primary` of the theme, thinned, by default."""
