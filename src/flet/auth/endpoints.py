"""Which addresses of a provider are trusted with secrets."""

from __future__ import annotations

import ipaddress
import os
from urllib.parse import SplitResult, urlsplit


def check_endpoint(name: str, url: str) -> None:
    """Make sure that an address is encrypted, on this machine, or that `OAUTHLIB_INSECURE_TRANSPORT` allows others.

    Raises:
        ValueError: it is not, or is no web address at all.
    """
    parts = web_address(name, url)
    if parts.scheme == "http" and not _is_here(parts) and not os.environ.get("OAUTHLIB_INSECURE_TRANSPORT"):
        raise ValueError(f"{name} must be an https:// address, not {url!r}")


def web_address(name: str, url: str) -> SplitResult:
    """Return the parts of a web address.

    Raises:
        ValueError: it is none; `javascript:` is not.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"{name} must be a web address, not {url!r}")
    return parts


def _is_here(parts: SplitResult) -> bool:
    host = parts.hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
