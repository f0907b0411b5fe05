from __future__ import annotations

from enum import Enum

from flet.engine.events import Event, EventControlType, event
from flet.engine.value import Value, value


class TextAffinity(Enum):
    UPSTREAM = "upstream"
    DOWNSTREAM = "downstream"


class TextSelectionChangeCause(Enum):
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
    base_offset: int

    extent_offset: int

    affinity: TextAffinity = TextAffinity.DOWNSTREAM

    directional: bool = False

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
    selected_text: str

    selection: TextSelection

    cause: TextSelectionChangeCause | None = None
