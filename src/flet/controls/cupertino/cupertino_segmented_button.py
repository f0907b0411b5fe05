from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.navigation.destinations import check_destination
from flet.engine.declare.checks import index_of, visible_at_least
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler


@control("CupertinoSegmentedButton")
class CupertinoSegmentedButton(LayoutControl):
    """A row of choices, of which one is selected, as on iOS."""

    controls: list[Control] = prop(check=visible_at_least(2))
    """The choices; at least two of them visible."""

    selected_index: int = prop(default=0, client=int, integer=True, client_check=index_of("controls"))
    """Which visible choice is selected, from 0 on."""

    selected_color: ColorValue | None = None
    """Background colour of the selected choice, and colour of the other texts; `primary` of the theme by
    default.
    """

    unselected_color: ColorValue | None = None
    """Background colour of the others, and colour of the selected text; white, in dark mode black, by
    default.
    """

    border_color: ColorValue | None = None
    """Colour of the lines; `primary` of the theme by default."""

    padding: PaddingValue | None = None
    """Space between the edge and what is inside."""

    click_color: ColorValue | None = None
    """Background colour of a choice while it is pressed; by default `selected_color` at 20 %."""

    disabled_color: ColorValue | None = None
    """Background colour while it is disabled; by default that of choices that are not selected."""

    disabled_text_color: ColorValue | None = None
    """Colour of the text while it is disabled."""

    on_change: ControlEventHandler[CupertinoSegmentedButton] | None = None
    """Called when another choice was selected; `e.data` is its index."""

    def before_update(self) -> None:
        if self.selected_index is not None:
            check_destination(self, "controls")
