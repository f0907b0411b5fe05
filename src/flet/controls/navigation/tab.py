from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.engine.declare.control import control

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.number import Number
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.margin import MarginValue


@control("Tab")
class Tab(AdaptiveControl):
    """The head of a tab: label, icon or both."""

    label: StrOrControl | None = None
    """Text or control."""

    icon: IconDataOrControl | None = None
    """Icon above the label."""

    height: Number | None = None
    """Height in logical pixels; by default 46, and 72 with icon and label."""

    icon_margin: MarginValue | None = None
    """Space around the icon."""

    def before_update(self) -> None:
        if self.label is None and self.icon is None:
            raise ValueError("Tab needs a label or an icon")
