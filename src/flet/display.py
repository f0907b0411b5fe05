"""Whether a person sits at this machine."""

import os
import platform

__all__ = ["is_headless"]


def is_headless() -> bool:
    """Say whether this is a Linux without a display, as servers and containers are."""
    if platform.system() != "Linux" or "microsoft" in platform.release().lower():
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
