from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.base.scrollable_control import ScrollableControl
from flet.controls.layout.padding import Padding
from flet.engine.checks import at_least
from flet.engine.control import control
from flet.engine.events import Event, EventControlType, event
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import EventHandler


@event
class ExpansionPanelListChangeEvent(Event[EventControlType]):
    index: int

    expanded: bool


@control("ExpansionPanel")
class ExpansionPanel(LayoutControl, AdaptiveControl):
    header: Control | None = None

    content: Control | None = None

    bgcolor: ColorValue | None = None

    expanded: bool = prop(default=False, client=bool)

    can_tap_header: bool = False

    splash_color: ColorValue | None = None

    highlight_color: ColorValue | None = None


@control("ExpansionPanelList")
class ExpansionPanelList(LayoutControl, ScrollableControl):
    controls: list[ExpansionPanel] = prop(default_factory=list)

    divider_color: ColorValue | None = None

    elevation: Number = prop(default=2, check=at_least(0))

    expanded_header_padding: PaddingValue = prop(default_factory=lambda: Padding(top=16.0, bottom=16.0))

    expand_icon_color: ColorValue | None = None

    spacing: Number = 16.0

    on_change: EventHandler[ExpansionPanelListChangeEvent] | None = None
