from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.border import BorderSide
from flet.controls.layout.padding import Padding
from flet.controls.theme.colors import Colors
from flet.engine.control import control
from flet.engine.events import Event, EventControlType, event
from flet.engine.props import prop
from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.layout.border_radius import BorderRadiusValue
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler, EventHandler


class TabAlignment(Enum):
    START = "start"
    START_OFFSET = "startOffset"
    FILL = "fill"
    CENTER = "center"


class TabBarIndicatorSize(Enum):
    TAB = "tab"
    LABEL = "label"


class TabIndicatorAnimation(Enum):
    LINEAR = "linear"
    ELASTIC = "elastic"


@value
class UnderlineTabIndicator(Value):
    border_side: BorderSide = prop(default_factory=lambda: BorderSide(width=2.0, color=Colors.WHITE))

    insets: PaddingValue = prop(default_factory=Padding)

    border_radius: BorderRadiusValue | None = None


@event
class TabBarHoverEvent(Event[EventControlType]):
    hovering: bool

    index: int


@control("TabBar")
class TabBar(LayoutControl, AdaptiveControl):
    tabs: list[Control]

    scrollable: bool = True

    tab_alignment: TabAlignment | None = None

    divider_color: ColorValue | None = None

    indicator_color: ColorValue | None = None

    indicator: UnderlineTabIndicator | None = None

    indicator_size: TabBarIndicatorSize | None = None

    indicator_animation: TabIndicatorAnimation | None = None

    secondary: bool = False

    label_color: ColorValue | None = None

    label_padding: PaddingValue | None = None

    label_text_style: TextStyle | None = None

    unselected_label_color: ColorValue | None = None

    unselected_label_text_style: TextStyle | None = None

    overlay_color: ControlStateValue[ColorValue] | None = None

    divider_height: Number | None = None

    indicator_thickness: Number = 2.0

    enable_feedback: bool | None = None

    mouse_cursor: MouseCursor | None = None

    padding: PaddingValue | None = None

    splash_border_radius: BorderRadiusValue | None = None

    on_click: ControlEventHandler[TabBar] | None = None

    on_hover: EventHandler[TabBarHoverEvent] | None = None

    def __contains__(self, item: object) -> bool:
        return item in self.tabs

    def before_update(self) -> None:
        alignment = self.tab_alignment
        allowed = _SCROLLING_ALIGNMENTS if self.scrollable else _FIXED_ALIGNMENTS
        if alignment is not None and alignment not in allowed:
            names = ", ".join(a.name for a in allowed)
            raise ValueError(
                f"TabBar.tab_alignment = {alignment.name}: must be one of {names}"
                f" when scrollable is {self.scrollable}"
            )
        if self.indicator is None and self.indicator_thickness <= 0:
            raise ValueError(
                f"TabBar.indicator_thickness = {self.indicator_thickness}: must be more than 0"
                " unless an indicator is given"
            )


_SCROLLING_ALIGNMENTS = (TabAlignment.START, TabAlignment.START_OFFSET, TabAlignment.CENTER)
_FIXED_ALIGNMENTS = (TabAlignment.CENTER, TabAlignment.FILL)
