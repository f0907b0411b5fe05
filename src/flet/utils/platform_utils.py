"""The machine that the program runs on; what the visitor has is `page.platform`."""

from __future__ import annotations

import asyncio
import os
import platform
import sys

_ARCHITECTURES = {"x86_64": "amd64", "AMD64": "amd64", "aarch64": "arm64"}


def get_platform() -> str:
    """`linux`, `darwin` or `windows`."""
    return platform.system().lower()


def get_arch() -> str:
    """Return the processor, such as `amd64` or `arm64`."""
    machine = platform.machine()
    return _ARCHITECTURES.get(machine, machine.lower())


def is_windows() -> bool:
    """Say whether it is Windows."""
    return sys.platform == "win32"


def is_linux() -> bool:
    """Say whether it is Linux, and no phone."""
    return sys.platform == "linux"


def is_linux_server() -> bool:
    """Say whether it is Linux without a screen."""
    return is_linux() and not os.environ.get("DISPLAY")


def is_macos() -> bool:
    """Say whether it is macOS."""
    return sys.platform == "darwin"


def is_android() -> bool:
    """Say whether it is Android."""
    return hasattr(sys, "getandroidapilevel")


def is_ios() -> bool:
    """Say whether it is iOS."""
    return sys.platform == "ios"


def is_mobile() -> bool:
    """Say whether it is a phone or a tablet; a visitor's is not the machine that the program runs on."""
    return is_android() or is_ios()


def is_pyodide() -> bool:
    """Say whether the program runs inside of a browser."""
    return sys.platform == "emscripten"


def is_embedded() -> bool:
    """Say whether the program was built into an app; a website never is."""
    return False


def is_asyncio() -> bool:
    """Say whether an event loop runs in this thread."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def get_bool_env_var(name: str) -> bool | None:
    """Say whether a variable of the environment says yes (`1`, `true`, `yes`); `None` if it is not set."""
    value = os.environ.get(name)
    return None if value is None else value.lower() in ("1", "true", "yes")
