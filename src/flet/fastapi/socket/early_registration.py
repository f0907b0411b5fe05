"""Registering with the request for the WebSocket: one way to the server and back less until the page is there.

A browser lets a page send nothing along with that request but names of subprotocols. Our client names two: `PROTOCOL`,
which is what the connection has then, and its registration in the letters of base64 for addresses.
"""

from __future__ import annotations

import base64
import binascii

from starlette.types import Scope

__all__ = ["PROTOCOL", "chosen_protocol", "early_registration"]

PROTOCOL = "flet"

_HEADER = b"sec-websocket-protocol"


def chosen_protocol(scope: Scope) -> str | None:
    """Return the subprotocol that a WebSocket is to have: browsers end one that has none of those that they named.

    Args:
        scope: The request.
    """
    return PROTOCOL if PROTOCOL in scope.get("subprotocols", ()) else None


def early_registration(scope: Scope) -> bytes | None:
    """Take the registration out of a request; `None` where there is none, or it cannot be read.

    Args:
        scope: The request. It loses the header that is of no use to anybody any more.
    """
    protocols = list(scope.get("subprotocols", ()))
    if protocols[:1] != [PROTOCOL] or len(protocols) != 2:
        return None
    # in place: what has looked at them keeps them
    headers = scope["headers"] = (
        scope["headers"] if isinstance(scope["headers"], list) else [*scope["headers"]]
    )
    headers[:] = [pair for pair in headers if pair[0] != _HEADER]
    letters = protocols[1]
    try:
        return base64.b64decode(letters + "=" * (-len(letters) % 4), altchars="-_", validate=True)
    except (binascii.Error, ValueError):
        return None
