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
    """The index."""

    expanded: bool
    """Whether it is open."""


@control("ExpansionPanel")
class ExpansionPanel(LayoutControl, AdaptiveControl):
    header: Control | None = None
    """Control above the rest."""

    content: Control | None = None
    """The control inside."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    expanded: bool = prop(default=False, client=bool)
    """Whether it is open."""

    can_tap_header: bool = False

    splash_color: ColorValue | None = None
    """Colour of the ripple that a press makes."""

    highlight_color: ColorValue | None = None
    """Colour while it is pressed."""


@control("ExpansionPanelList")
class ExpansionPanelList(LayoutControl, ScrollableControl):
    controls: list[ExpansionPanel] = prop(default_factory=list)
    """The controls inside, in order."""

    divider_color: ColorValue | None = None
    """Colour of the dividing line."""

    elevation: Number = prop(default=2, check=at_least(0))
    """How far it seems to stand above the page, in logical pixels: its shadow grows with it. Not negative.
    """

    expanded_header_padding: PaddingValue = prop(default_factory=lambda: Padding(top=16.0, bottom=16.0))

    expand_icon_color: ColorValue | None = None

    spacing: Number = 16.0
    """Space between the controls, in logical pixels."""

    on_change: EventHandler[ExpansionPanelListChangeEvent] | None = None
    """Called after the visitor changed the value."""
