from __future__ import annotations

from enum import Enum


class LabelPosition(Enum):
    """On which side of a control its label stands."""

    RIGHT = "right"
    LEFT = "left"
