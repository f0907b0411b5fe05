from __future__ import annotations

from enum import Enum
from typing import Self


class _Option(Enum):
    """A choice that may also be given as text, in capitals or not, as the environment gives it."""

    @classmethod
    def _missing_(cls, value: object) -> Self:
        given = value.lower() if isinstance(value, str) else value
        member = next((one for one in cls if one.value == given), None)
        if member is None:
            allowed = ", ".join(repr(one.value) for one in cls)
            raise ValueError(f"{value!r} is no {cls.__name__}: use one of {allowed}")
        return member


class AppView(_Option):
    """Where a program shows."""

    WEB_BROWSER = "web_browser"
    FLET_APP = "flet_app"
    FLET_APP_WEB = "flet_app_web"
    FLET_APP_HIDDEN = "flet_app_hidden"


class WebRenderer(_Option):
    """What draws the page in the browser."""

    AUTO = "auto"
    """The DOM client. The text `"html"` means the same."""
    CANVAS_KIT = "canvaskit"
    """Flet's Flutter client, as JavaScript. Needs the package `flet-web`."""
    SKWASM = "skwasm"
    """Flet's Flutter client, as WebAssembly. Needs the package `flet-web`."""

    @classmethod
    def _missing_(cls, value: object) -> Self:
        is_html = isinstance(value, str) and value.lower() == "html"
        return super()._missing_(cls.AUTO.value if is_html else value)


class RouteUrlStrategy(_Option):
    """Whether routes are part of the path or stand behind a `#`."""

    PATH = "path"
    HASH = "hash"
