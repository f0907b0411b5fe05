from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number


class ScrollMode(Enum):
    AUTO = "auto"
    ADAPTIVE = "adaptive"
    ALWAYS = "always"
    HIDDEN = "hidden"


class ScrollType(Enum):
    START = "start"
    UPDATE = "update"
    END = "end"
    USER = "user"
    OVERSCROLL = "overscroll"


class ScrollDirection(Enum):
    IDLE = "idle"
    FORWARD = "forward"
    REVERSE = "reverse"


class ScrollbarOrientation(Enum):
    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"


@value(sparse=False)
class Scrollbar(Value):
    thumb_visibility: bool | None = None

    track_visibility: bool | None = None

    thickness: Number | None = None

    radius: Number | None = None

    interactive: bool | None = None

    orientation: ScrollbarOrientation | None = None
