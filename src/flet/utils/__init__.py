"""Small questions about where a program runs, as far as programs ask them."""

from flet.utils.files import which
from flet.utils.network import get_free_tcp_port, get_local_ip
from flet.utils.platform_utils import (
    get_arch,
    get_bool_env_var,
    get_platform,
    is_android,
    is_asyncio,
    is_embedded,
    is_ios,
    is_linux,
    is_linux_server,
    is_macos,
    is_mobile,
    is_pyodide,
    is_windows,
)
from flet.utils.slugify import slugify
from flet.utils.strings import random_string

__all__ = [
    "get_arch",
    "get_bool_env_var",
    "get_free_tcp_port",
    "get_local_ip",
    "get_platform",
    "is_android",
    "is_asyncio",
    "is_embedded",
    "is_ios",
    "is_linux",
    "is_linux_server",
    "is_macos",
    "is_mobile",
    "is_pyodide",
    "is_windows",
    "random_string",
    "slugify",
    "which",
]
