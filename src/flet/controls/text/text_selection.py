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


@event
class TextSelectionChangeEvent(Event[EventControlType]):
    selected_text: str

    selection: TextSelection

    cause: TextSelectionChangeCause | None = None
