"""Which web pages may open the WebSocket."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.websockets import WebSocket


def allowed_origin(websocket: WebSocket, others: tuple[str, ...]) -> bool:
    """Whether the page that opens the socket comes from this host or from one of `others` (`*` for any).

    Clients that are no browsers send no origin and are let in: a browser cannot be made to leave it out.
    """
    origin = websocket.headers.get("origin")
    if origin is None or "*" in others or origin in others:
        return True
    return urlsplit(origin).netloc.lower() == websocket.headers.get("host", "").lower()
