from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.engine.control import control

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.margin import MarginValue


@control("Tab")
class Tab(AdaptiveControl):
    label: StrOrControl | None = None
    """Text or control that says what it is for."""

    icon: IconDataOrControl | None = None
    """Icon, or a control in its place."""

    height: Number | None = None
    """Height in logical pixels."""

    icon_margin: MarginValue | None = None

    def before_update(self) -> None:
        if self.label is None and self.icon is None:
            raise ValueError("Tab needs a label or an icon")
