from __future__ import annotations

from enum import Enum


class LabelPosition(Enum):
    RIGHT = "right"
    LEFT = "left"
