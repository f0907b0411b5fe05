from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.control import control
from flet.engine.events import Event, EventControlType, event
from flet.engine.props import prop
from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.engine.events import ControlEventHandler, EventHandler


@value
class AutoCompleteSuggestion(Value):
    key: str
    """Key."""

    value: str
    """Value."""


@event
class AutoCompleteSelectEvent(Event[EventControlType]):
    index: int
    """The index."""

    selection: AutoCompleteSuggestion
    """What is selected."""


@control("AutoComplete")
class AutoComplete(LayoutControl):
    value: str = prop(default="", client=str)
    """Value."""

    suggestions: list[AutoCompleteSuggestion] = prop(default_factory=list)

    suggestions_max_height: Number = 200

    on_select: EventHandler[AutoCompleteSelectEvent] | None = None
    """Called when the visitor chose an item."""

    on_change: ControlEventHandler[AutoComplete] | None = None
    """Called after the visitor changed the value."""

    _selected_index: int | None = prop(default=None, init=False, client=(int, None), integer=True)

    @property
    def selected_index(self) -> int | None:
        """Position of the suggestion that the visitor chose last, `None` before the first choice."""
        return self._selected_index
