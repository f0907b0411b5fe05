from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.checks import index_of
from flet.engine.declare.control import control
from flet.engine.declare.events import Event, EventControlType, event
from flet.engine.declare.props import prop
from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.engine.declare.events import ControlEventHandler, EventHandler


@value
class AutoCompleteSuggestion(Value):
    """A suggestion."""

    key: str
    """Text that is searched."""

    value: str
    """Text that is shown and taken."""


@event
class AutoCompleteSelectEvent(Event[EventControlType]):
    """A suggestion was chosen."""

    index: int
    """Its index."""

    selection: AutoCompleteSuggestion
    """The suggestion."""


@control("AutoComplete")
class AutoComplete(LayoutControl):
    """A field that suggests what could be meant."""

    value: str = prop(default="", client=str, typed=True)
    """The text."""

    suggestions: list[AutoCompleteSuggestion] = prop(default_factory=list)
    """All suggestions; those whose `key` contains the text are shown."""

    suggestions_max_height: Number = 200
    """Greatest height of the list of suggestions, in logical pixels. More than 0."""

    on_select: EventHandler[AutoCompleteSelectEvent[AutoComplete]] | None = None
    """Called when a suggestion was chosen."""

    on_change: ControlEventHandler[AutoComplete] | None = None
    """Called at every change of the text; `e.data` is the text."""

    _selected_index: int | None = prop(
        default=None, init=False, client=(int, None), integer=True, client_check=index_of("suggestions")
    )

    @property
    def selected_index(self) -> int | None:
        """Position of the suggestion that the visitor chose last, `None` before the first choice."""
        return self._selected_index
