"""What an ASGI server and the site around a program know of a visitor's request."""

from __future__ import annotations

from starlette.requests import HTTPConnection
from starlette.types import Scope

from flet.engine.session.request import ClientRequest, Place
from flet.fastapi.forwarded.forwarded_request import ForwardedRequest

__all__ = ["client_request"]


def client_request(scope: Scope, visitor: ForwardedRequest, place: Place) -> ClientRequest:
    """Return the request as the program sees it."""
    connection = HTTPConnection(scope)
    state = scope.get("state", {})
    user = scope.get("user")
    url = (place.url or "").replace("ws", "http", 1)
    return ClientRequest(
        url=f"{url}/",
        ip=visitor.client,
        user_agent=connection.headers.get("user-agent"),
        headers=connection.headers,
        cookies=connection.cookies,
        user=state.get("user") if user is None else user,
        state=state,
        session=scope.get("session", {}),
        place=place,
    )
