from __future__ import annotations

from enum import Enum


class VisualDensity(Enum):
    """How tightly controls are laid out."""

    STANDARD = "standard"
    COMPACT = "compact"
    COMFORTABLE = "comfortable"
    ADAPTIVE_PLATFORM_DENSITY = "adaptivePlatformDensity"
