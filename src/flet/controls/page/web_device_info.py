from __future__ import annotations

from enum import Enum

from flet.controls.page.device_info import DeviceInfo
from flet.engine.declare.value import value


class WebBrowserName(Enum):
    """Browsers."""

    FIREFOX = "firefox"
    SAMSUNG_INTERNET = "samsungInternet"
    OPERA = "opera"
    MSIE = "msie"
    EDGE = "edge"
    CHROME = "chrome"
    SAFARI = "safari"
    UNKNOWN = "unknown"


@value(kw_only=True)
class WebDeviceInfo(DeviceInfo):
    """What a browser tells about itself."""

    browser_name: WebBrowserName
    """Name of the browser."""

    app_code_name: str | None = None
    """Code name that browsers give themselves, `Mozilla` as a rule."""

    app_name: str | None = None
    """Name that browsers give themselves, `Netscape` as a rule."""

    app_version: str | None = None
    """Version that the browser gives itself."""

    device_memory: float | None = None
    """Memory in gigabytes, rounded; `None` where the browser does not tell."""

    language: str | None = None
    """The preferred language."""

    languages: list[str] | None = None
    """The languages, the preferred one first."""

    platform: str | None = None
    """Platform that the browser gives itself."""

    product: str | None = None
    """Product that the browser gives itself."""

    product_sub: str | None = None
    """Build number that the browser gives itself."""

    user_agent: str | None = None
    """The text by which the browser describes itself to servers."""

    vendor: str | None = None
    """Maker of the browser."""

    vendor_sub: str | None = None
    """Version of the maker, empty as a rule."""

    max_touch_points: int | None = None
    """How many fingers the screen can tell apart."""

    hardware_concurrency: int | None = None
    """How many tasks the processor can do at once."""
