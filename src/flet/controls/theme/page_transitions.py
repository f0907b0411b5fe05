from __future__ import annotations

from enum import Enum

from flet.engine.value import Value, value


class PageTransitionTheme(Enum):
    NONE = "none"
    FADE_UPWARDS = "fadeUpwards"
    OPEN_UPWARDS = "openUpwards"
    ZOOM = "zoom"
    CUPERTINO = "cupertino"
    PREDICTIVE = "predictive"
    FADE_FORWARDS = "fadeForwards"


@value
class PageTransitionsTheme(Value):
    android: PageTransitionTheme | None = None

    ios: PageTransitionTheme | None = None

    linux: PageTransitionTheme | None = None

    macos: PageTransitionTheme | None = None

    windows: PageTransitionTheme | None = None
