from __future__ import annotations

from enum import Enum


class ThemeMode(Enum):
    """Which of the two themes is used."""

    SYSTEM = "system"
    """The one that the visitor's system asks for."""
    LIGHT = "light"
    DARK = "dark"


class Brightness(Enum):
    """Whether something is light or dark."""

    LIGHT = "light"
    DARK = "dark"
