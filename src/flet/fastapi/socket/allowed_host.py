"""As which host this server may be asked for.

A page of another site can have its name lead to this machine, and is then of the same origin as the program (DNS
rebinding). A server that only this machine reaches answers to this machine's names alone, unless the operator says
otherwise; what a proxy passes on is the proxy's to judge, and a browser cannot make a WebSocket look as if one had.
"""

from __future__ import annotations

import ipaddress
import logging
import socket
from functools import cache, lru_cache
from urllib.parse import urlsplit

from starlette.types import Scope

from flet.fastapi.forwarded.forwarded_request import forwarded, tells_of_proxy

__all__ = ["allowed_host"]

logger = logging.getLogger("flet")

_told: set[str] = set()
_TELL_OF = 100
"""Hosts that the log names; more are somebody's who tries them."""


def allowed_host(scope: Scope, hosts: tuple[str, ...]) -> bool:
    """Say whether the server may be asked for as it was.

    Args:
        scope: of a request or WebSocket.
        hosts: names that it has; `*.example.com` for all below one, `*` for any. Without any: all names, but of a
            server that was reached through the loopback interface only those of this machine.
    """
    name = _name(forwarded(scope).host)
    if hosts:
        allowed = any(_matches(name, host.lower()) for host in hosts)
    else:
        allowed = not _is_reached_from_here(scope) or _is_of_this_machine(name)
    if not allowed:
        _tell(name)
    return allowed


def _matches(name: str, host: str) -> bool:
    if host.startswith("*."):
        return name.endswith(host[1:]) and len(name) >= len(host)
    return host in ("*", name)


def _is_reached_from_here(scope: Scope) -> bool:
    server = scope.get("server")
    if server is None or not _is_loopback(str(server[0])):
        return False
    return not tells_of_proxy(scope)


@lru_cache(maxsize=256)
def _is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


def _is_of_this_machine(name: str) -> bool:
    return name == "localhost" or name.endswith(".localhost") or _is_loopback(name) or name == _own_name()


@cache
def _own_name() -> str:
    return socket.gethostname().lower()


@lru_cache(maxsize=256)
def _name(host: str) -> str:
    try:
        return (urlsplit(f"//{host}").hostname or "").rstrip(".")
    except ValueError:
        return ""


def _tell(name: str) -> None:
    shown = name[:200]
    if shown not in _told and len(_told) < _TELL_OF:
        _told.add(shown)
        logger.warning(
            "Refused a visitor who asked for this server as %r. If that is a name of yours, set "
            "FLET_ALLOWED_HOSTS=%s, or have the proxy in front send X-Forwarded-For.",
            shown,
            shown,
        )
