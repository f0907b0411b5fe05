"""Which web pages may open the WebSocket."""

from __future__ import annotations

import logging
from urllib.parse import urlsplit

from starlette.websockets import WebSocket

from flet.fastapi.forwarded.forwarded_request import ForwardedRequest, forwarded

logger = logging.getLogger("flet")

_told: set[tuple[str, str]] = set()
_TELL_OF = 100
"""Pairs of origin and host that the log names; more are somebody's who tries them."""

_DEFAULT_PORTS = {"http": 80, "https": 443}


def allowed_origin(websocket: WebSocket, others: tuple[str, ...]) -> bool:
    """Say whether the page that opens the socket comes from this host or from one of `others` (`*` for any).

    Clients that are no browsers send no origin and are let in: a browser cannot be made to leave it out.
    """
    origin = websocket.headers.get("origin")
    if origin is None or "*" in others or origin in others:
        return True
    page = _parts(origin)
    visitor = forwarded(websocket.scope)
    if page is not None and (any(_parts(other) == page for other in others) or _is_here(page, visitor)):
        return True
    _tell(origin, visitor.host)
    return False


def _is_here(page: tuple[str, str, int], visitor: ForwardedRequest) -> bool:
    scheme = page[0]
    if scheme == "http" and visitor.secure:
        return False  # a page that came in the clear may be anybody's
    # A proxy that ends TLS may not tell of it, so that a secure page seems to come with a plain socket.
    return _parts(f"{scheme}://{visitor.host}") == page


def _tell(origin: str, host: str) -> None:
    pair = (origin[:200], host[:200])
    if pair not in _told and len(_told) < _TELL_OF:
        _told.add(pair)
        logger.warning(
            "Refused a WebSocket that a page of %r opened, since this server was asked for as %r. If the page is "
            "yours, have the proxy pass on the Host header, or set FLET_ALLOWED_ORIGINS.",
            *pair,
        )


def _parts(origin: str) -> tuple[str, str, int] | None:
    """Scheme, host and port of an origin, with its usual port where it names none; `None` if it is none."""
    try:
        parts = urlsplit(origin)
        default = _DEFAULT_PORTS.get(parts.scheme)
        if default is None or not parts.hostname or parts.path.strip("/"):
            return None
        return parts.scheme, parts.hostname, default if parts.port is None else parts.port
    except ValueError:
        return None
