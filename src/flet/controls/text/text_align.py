from __future__ import annotations

from enum import Enum


class TextAlign(Enum):
    """How lines of text are aligned."""

    LEFT = "left"
    RIGHT = "right"
    CENTER = "center"
    JUSTIFY = "justify"
    START = "start"
    END = "end"
