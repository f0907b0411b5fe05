from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.border import BorderSide
from flet.controls.layout.padding import Padding
from flet.controls.theme.colors import Colors
from flet.engine.declare.control import control
from flet.engine.declare.events import Event, EventControlType, event
from flet.engine.declare.props import prop
from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.number import Number
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.layout.border_radius import BorderRadiusValue
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import ControlEventHandler, EventHandler


class TabAlignment(Enum):
    """How tabs stand in their bar."""

    START = "start"
    START_OFFSET = "startOffset"
    FILL = "fill"
    CENTER = "center"


class TabBarIndicatorSize(Enum):
    """How wide the mark under the selected tab is."""

    TAB = "tab"
    LABEL = "label"


class TabIndicatorAnimation(Enum):
    """How the mark moves from tab to tab."""

    LINEAR = "linear"
    ELASTIC = "elastic"


@value
class UnderlineTabIndicator(Value):
    """A line under the selected tab."""

    border_side: BorderSide = prop(default_factory=lambda: BorderSide(width=2.0, color=Colors.WHITE))
    """The line."""

    insets: PaddingValue = prop(default_factory=Padding)
    """Space beside and under the line."""

    border_radius: BorderRadiusValue | None = None
    """Radius of the corners, in logical pixels."""


@event
class TabBarHoverEvent(Event[EventControlType]):
    """The pointer came to a tab, or left it."""

    hovering: bool
    """Whether it came."""

    index: int
    """Index of the tab."""


@control("TabBar")
class TabBar(LayoutControl, AdaptiveControl):
    """The heads of the tabs."""

    tabs: list[Control]
    """The heads."""

    scrollable: bool = True
    """Whether it can be scrolled sideways rather than being divided among the tabs."""

    tab_alignment: TabAlignment | None = None
    """How the tabs stand in the bar."""

    divider_color: ColorValue | None = None
    """Colour of the line under the bar; `outline_variant` of the theme by default."""

    indicator_color: ColorValue | None = None
    """Colour of the mark under the selected tab; `primary` of the theme by default."""

    indicator: UnderlineTabIndicator | None = None
    """What the mark under the selected tab looks like."""

    indicator_size: TabBarIndicatorSize | None = None
    """Whether the mark is as wide as the tab or as its label."""

    indicator_animation: TabIndicatorAnimation | None = None
    """How the mark moves from tab to tab."""

    secondary: bool = False
    """Whether it belongs to a part of a view: plainer, with the mark as wide as the tab."""

    label_color: ColorValue | None = None
    """Colour of the selected label; `primary` of the theme by default, `on_surface` if `secondary`."""

    label_padding: PaddingValue | None = None
    """Space around the label; 16 logical pixels at the sides by default."""

    label_text_style: TextStyle | None = None
    """Style of the label."""

    unselected_label_color: ColorValue | None = None
    """Colour of the labels that are not selected; `on_surface_variant` of the theme by default."""

    unselected_label_text_style: TextStyle | None = None
    """Style of the labels that are not selected."""

    overlay_color: ControlStateValue[ColorValue] | None = None
    """Colour laid over it while it is hovered, focused or pressed."""

    divider_height: Number | None = None
    """Thickness of the line under the bar, in logical pixels; 1 by default. Not negative."""

    indicator_thickness: Number = 2.0
    """Thickness of the mark in logical pixels; more than 0 unless `indicator` is given."""

    enable_feedback: bool | None = None
    """Whether a tap makes the click or vibration that the platform has for it."""

    mouse_cursor: MouseCursor | None = None
    """Shape of the mouse pointer above it."""

    padding: PaddingValue | None = None
    """Space around the bar."""

    splash_border_radius: BorderRadiusValue | None = None
    """Radius of the corners of the ripple."""

    on_click: ControlEventHandler[TabBar] | None = None
    """Called when a tab is clicked, even the selected one; `e.data` is its index."""

    on_hover: EventHandler[TabBarHoverEvent[TabBar]] | None = None
    """Called when the pointer comes to a tab and when it leaves."""

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
