from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number


class ScrollMode(Enum):
    """Whether content can be scrolled and when its scrollbar shows."""

    AUTO = "auto"
    """It can; the bar shows while there is something to scroll."""
    ADAPTIVE = "adaptive"
    """It can; the bar shows as the platform has it."""
    ALWAYS = "always"
    """It can; the bar shows all the time."""
    HIDDEN = "hidden"
    """It can; the bar never shows."""


class ScrollType(Enum):
    """Kinds of scroll events."""

    START = "start"
    UPDATE = "update"
    END = "end"
    USER = "user"
    OVERSCROLL = "overscroll"


class ScrollDirection(Enum):
    """Which way the visitor scrolls."""

    IDLE = "idle"
    FORWARD = "forward"
    REVERSE = "reverse"


class ScrollbarOrientation(Enum):
    """On which side a scrollbar stands."""

    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"


@value(sparse=False)
class Scrollbar(Value):
    """Look of a scrollbar."""

    thumb_visibility: bool | None = None
    """Whether the thumb shows even while nothing is scrolled."""

    track_visibility: bool | None = None
    """Whether the track of the thumb shows."""

    thickness: Number | None = None
    """Thickness of the thumb, in logical pixels."""

    radius: Number | None = None
    """Radius of the thumb's corners, in logical pixels."""

    interactive: bool | None = None
    """Whether the thumb can be dragged."""

    orientation: ScrollbarOrientation | None = None
    """On which side it stands."""
