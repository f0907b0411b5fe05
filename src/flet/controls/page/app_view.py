from __future__ import annotations

from enum import Enum


class AppView(Enum):
    """Where a program shows."""

    WEB_BROWSER = "web_browser"
    FLET_APP = "flet_app"
    FLET_APP_WEB = "flet_app_web"
    FLET_APP_HIDDEN = "flet_app_hidden"


class WebRenderer(Enum):
    """What draws the page in the browser."""

    AUTO = "auto"
    """The same as `HTML`."""
    CANVAS_KIT = "canvaskit"
    """Flet's Flutter client, as JavaScript. Needs the package `flet-web`."""
    SKWASM = "skwasm"
    """Flet's Flutter client, as WebAssembly. Needs the package `flet-web`."""


class RouteUrlStrategy(Enum):
    """Whether routes are part of the path or stand behind a `#`."""

    PATH = "path"
    HASH = "hash"
