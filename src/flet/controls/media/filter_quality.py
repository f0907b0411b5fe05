from __future__ import annotations

from enum import Enum


class FilterQuality(Enum):
    """How smooth an enlarged or reduced picture is."""

    NONE = "none"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
