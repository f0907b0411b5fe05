from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.padding import Padding
from flet.controls.navigation.destinations import check_destination
from flet.controls.theme.cupertino_colors import CupertinoColors
from flet.engine.checks import visible_at_least
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


@control("CupertinoSlidingSegmentedButton")
class CupertinoSlidingSegmentedButton(LayoutControl):
    controls: list[Control] = prop(check=visible_at_least(2))

    selected_index: int = prop(default=0, client=int, integer=True)

    bgcolor: ColorValue = CupertinoColors.TERTIARY_SYSTEM_FILL

    thumb_color: ColorValue | None = None

    padding: PaddingValue = prop(default_factory=lambda: Padding(left=3, top=2, right=3, bottom=2))

    proportional_width: bool = False

    on_change: ControlEventHandler[CupertinoSlidingSegmentedButton] | None = None

    def before_update(self) -> None:
        if self.selected_index is not None:
            check_destination(self, "controls")
