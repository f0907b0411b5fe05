from __future__ import annotations

from enum import Enum


class PagePlatform(Enum):
    """Operating systems."""

    IOS = "ios"
    ANDROID = "android"
    ANDROID_TV = "android_tv"
    MACOS = "macos"
    WINDOWS = "windows"
    LINUX = "linux"

    def is_apple(self) -> bool:
        """Say whether it is iOS or macOS."""
        return self in (PagePlatform.IOS, PagePlatform.MACOS)

    def is_mobile(self) -> bool:
        """Say whether it runs on phones and tablets."""
        return self in (PagePlatform.IOS, PagePlatform.ANDROID)

    def is_desktop(self) -> bool:
        """Say whether it runs on desktop computers and laptops."""
        return self in (PagePlatform.MACOS, PagePlatform.WINDOWS, PagePlatform.LINUX)


class DeviceOrientation(Enum):
    """Ways to hold a phone or tablet."""

    PORTRAIT_UP = "portraitUp"
    PORTRAIT_DOWN = "portraitDown"
    LANDSCAPE_LEFT = "landscapeLeft"
    LANDSCAPE_RIGHT = "landscapeRight"
