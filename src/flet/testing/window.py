"""The window of a visitor's browser: what it sends with its requests, and tells of itself when it connects."""

from __future__ import annotations

from typing import Any

from flet.testing.stand_in import StandIn

__all__ = ["Window"]

_EDGES = {"top": 0.0, "right": 0.0, "bottom": 0.0, "left": 0.0}


class Window:
    """The window of a visitor.

    Attributes:
        route: What its address bar shows, from the program's own address on.
        size: Width and height, in pixels.
        cookies: What it has kept.
    """

    def __init__(
        self,
        browser: StandIn,
        *,
        route: str,
        size: tuple[float, float],
        cookies: dict[str, str],
        headers: dict[str, str],
        platform: str,
    ) -> None:
        self.route = route
        self.size = size
        self.cookies = dict(cookies)
        self._browser = browser
        self._more_headers = headers
        self._platform = platform

    def headers(self) -> list[tuple[bytes, bytes]]:
        """Return what it sends with each request."""
        headers = {
            "user-agent": "flet.testing",
            **{name.lower(): value for name, value in self._more_headers.items()},
        }
        if self.cookies:
            headers["cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return [(name.encode(), value.encode()) for name, value in headers.items()]

    def describe(self) -> dict[str, Any]:
        """Return what it tells of itself."""
        width, height = self.size
        return {
            "route": self.route,
            "pwa": False,
            "web": True,
            "debug": False,
            "wasm": False,
            "test": False,
            "multi_view": False,
            "pyodide": False,
            "platform_brightness": "dark" if self._browser.dark else "light",
            "width": float(width),
            "height": float(height),
            "platform": self._platform,
            "window": {},
            "media": {
                "padding": _EDGES,
                "view_padding": _EDGES,
                "view_insets": _EDGES,
                "device_pixel_ratio": 1.0,
                "orientation": "landscape" if width >= height else "portrait",
                "always_use_24_hour_format": False,
            },
        }
