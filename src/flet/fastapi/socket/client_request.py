"""What an ASGI server and the site around a program know of a visitor's request."""

from __future__ import annotations

from collections.abc import Callable

from starlette.requests import HTTPConnection

from flet.engine.session.request import ClientRequest, Place
from flet.fastapi.forwarded.forwarded_request import ForwardedRequest

__all__ = ["client_request"]


def client_request(
    connection: HTTPConnection, visitor: ForwardedRequest, find_place: Callable[[], Place]
) -> ClientRequest:
    """Return the request as the program sees it."""
    scope = connection.scope
    state = scope.get("state", {})
    user = scope.get("user")
    return ClientRequest(
        ip=visitor.client,
        user_agent=connection.headers.get("user-agent"),
        headers=connection.headers,
        cookies=connection.cookies,
        user=state.get("user") if user is None else user,
        state=state,
        session=scope.get("session", {}),
        find_place=find_place,
    )
