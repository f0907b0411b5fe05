from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.navigation.destinations import check_destination
from flet.engine.checks import visible_at_least
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


@control("CupertinoSegmentedButton")
class CupertinoSegmentedButton(LayoutControl):
    controls: list[Control] = prop(check=visible_at_least(2))

    selected_index: int = prop(default=0, client=int, integer=True)

    selected_color: ColorValue | None = None

    unselected_color: ColorValue | None = None

    border_color: ColorValue | None = None

    padding: PaddingValue | None = None

    click_color: ColorValue | None = None

    disabled_color: ColorValue | None = None

    disabled_text_color: ColorValue | None = None

    on_change: ControlEventHandler[CupertinoSegmentedButton] | None = None

    def before_update(self) -> None:
        if self.selected_index is not None:
            check_destination(self, "controls")
