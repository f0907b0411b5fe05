from __future__ import annotations

from enum import Enum

from flet.engine.declare.value import Value, value


class PageTransitionTheme(Enum):
    """How one view takes the place of another."""

    NONE = "none"
    FADE_UPWARDS = "fadeUpwards"
    OPEN_UPWARDS = "openUpwards"
    ZOOM = "zoom"
    CUPERTINO = "cupertino"
    PREDICTIVE = "predictive"
    FADE_FORWARDS = "fadeForwards"


@value
class PageTransitionsTheme(Value):
    """Transitions between views by platform."""

    android: PageTransitionTheme | None = None
    """On Android."""

    ios: PageTransitionTheme | None = None
    """On iOS."""

    linux: PageTransitionTheme | None = None
    """On Linux."""

    macos: PageTransitionTheme | None = None
    """On macOS."""

    windows: PageTransitionTheme | None = None
    """On Windows."""
