from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.padding import Padding
from flet.controls.navigation.destinations import check_destination
from flet.controls.theme.cupertino_colors import CupertinoColors
from flet.engine.declare.checks import index_of, visible_at_least
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


@control("CupertinoSlidingSegmentedButton")
class CupertinoSlidingSegmentedButton(LayoutControl):
    """A row of choices with a thumb that slides to the selected one, as on iOS."""

    controls: list[Control] = prop(check=visible_at_least(2))
    """The choices; at least two of them visible."""

    selected_index: int = prop(default=0, client=int, integer=True, client_check=index_of("controls"))
    """Which visible choice is selected, from 0 on."""

    bgcolor: ColorValue = CupertinoColors.TERTIARY_SYSTEM_FILL
    """Background colour."""

    thumb_color: ColorValue | None = None
    """Colour behind the selected choice; white, in dark mode a grey, by default."""

    padding: PaddingValue = prop(default_factory=lambda: Padding(left=3, top=2, right=3, bottom=2))
    """Space between the edge and what is inside."""

    proportional_width: bool = False
    """Whether each choice is as wide as it needs, rather than all the same."""

    on_change: ControlEventHandler[CupertinoSlidingSegmentedButton] | None = None
    """Called when another choice was selected; `e.data` is its index."""

    def before_update(self) -> None:
        if self.selected_index is not None:
            check_destination(self, "controls")
