from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.base.scrollable_control import ScrollableControl
from flet.controls.layout.padding import Padding
from flet.engine.declare.checks import at_least
from flet.engine.declare.control import control
from flet.engine.declare.events import Event, EventControlType, event
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.events import EventHandler


@event
class ExpansionPanelListChangeEvent(Event[EventControlType]):
    """A panel was opened or closed."""

    index: int
    """Index of the panel."""

    expanded: bool
    """Whether it is open now."""


@control("ExpansionPanel")
class ExpansionPanel(LayoutControl, AdaptiveControl):
    """A panel of an `ExpansionPanelList`."""

    header: Control | None = None
    """Control that always shows."""

    content: Control | None = None
    """Control that shows while the panel is open."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    expanded: bool = prop(default=False, client=bool)
    """Whether the panel is open."""

    can_tap_header: bool = False
    """Whether a click on the header opens it, not only one on the arrow."""

    splash_color: ColorValue | None = None
    """Colour of the ripple that a press makes."""

    highlight_color: ColorValue | None = None
    """Colour while it is pressed."""


@control("ExpansionPanelList")
class ExpansionPanelList(LayoutControl, ScrollableControl):
    """Panels one below the other that can be opened."""

    controls: list[ExpansionPanel] = prop(default_factory=list)
    """The panels."""

    divider_color: ColorValue | None = None
    """Colour of the lines between panels; `outline_variant` of the theme by default."""

    elevation: Number = prop(default=2, check=at_least(0))
    """How far it seems to stand above the page, in logical pixels: its shadow grows with it. Not negative.
    """

    expanded_header_padding: PaddingValue = prop(default_factory=lambda: Padding(top=16.0, bottom=16.0))
    """Space around the header of an open panel."""

    expand_icon_color: ColorValue | None = None
    """Colour of the arrows; by default `on_surface` of the theme at 60 %."""

    spacing: Number = 16.0
    """Space between open panels, in logical pixels."""

    on_change: EventHandler[ExpansionPanelListChangeEvent[ExpansionPanelList]] | None = None
    """Called when a panel was opened or closed."""
