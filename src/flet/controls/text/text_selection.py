from __future__ import annotations

from enum import Enum

from flet.engine.declare.events import Event, EventControlType, event
from flet.engine.declare.value import Value, value


class TextAffinity(Enum):
    """To which of two lines a caret at their border belongs."""

    UPSTREAM = "upstream"
    DOWNSTREAM = "downstream"


class TextSelectionChangeCause(Enum):
    """What made a selection change."""

    UNKNOWN = "unknown"
    TAP = "tap"
    DOUBLE_TAP = "doubleTap"
    LONG_PRESS = "longPress"
    FORCE_PRESS = "forcePress"
    KEYBOARD = "keyboard"
    TOOLBAR = "toolbar"
    DRAG = "drag"
    SCRIBBLE = "scribble"


@value(sparse=False)
class TextSelection(Value):
    """A selected piece of text, or a caret."""

    base_offset: int
    """Index where the selection began."""

    extent_offset: int
    """Index where it ends, which is where the caret is; before `base_offset` if it was made backwards."""

    affinity: TextAffinity = TextAffinity.DOWNSTREAM
    """To which line a caret at the border of two belongs."""

    directional: bool = False
    """Whether it is known which end is which."""

    @property
    def start(self) -> int:
        """Index of the first selected character."""
        return min(self.base_offset, self.extent_offset)

    @property
    def end(self) -> int:
        """Index behind the last selected character."""
        return max(self.base_offset, self.extent_offset)

    @property
    def is_valid(self) -> bool:
        """Whether both ends lie in the text; negative ends mean that nothing has the focus."""
        return self.base_offset >= 0 and self.extent_offset >= 0

    @property
    def is_collapsed(self) -> bool:
        """Whether nothing is selected and there is just a caret."""
        return self.base_offset == self.extent_offset

    @property
    def is_normalized(self) -> bool:
        """Whether the selection was made forward."""
        return self.extent_offset >= self.base_offset

    def get_selected_text(self, source_text: str) -> str:
        """The selected part of `source_text`.

        Raises:
            ValueError: the selection is not valid.
        """
        if not self.is_valid:
            raise ValueError(f"nothing is selected: {self!r}")
        return source_text[self.start : self.end]


@event
class TextSelectionChangeEvent(Event[EventControlType]):
    """The selection in a text changed."""

    selected_text: str
    """The text."""

    selection: TextSelection
    """What is selected."""

    cause: TextSelectionChangeCause | None = None
    """What made it change, if that is known."""
