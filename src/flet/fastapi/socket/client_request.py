"""What an ASGI server and the site around a program know of a visitor's request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.requests import HTTPConnection
from starlette.types import Scope

from flet.engine.session.request import ClientRequest, Place
from flet.fastapi.forwarded.forwarded_request import ForwardedRequest

__all__ = ["client_request", "same_user"]

NAMES = ("identity", "id", "pk", "sub", "username", "display_name")
"""What tells a user from others, in the classes and mappings that sites use."""


def client_request(scope: Scope, visitor: ForwardedRequest, place: Place) -> ClientRequest:
    """Returns the request as the program sees it."""
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


def same_user(one: Any, other: Any) -> bool:
    """Whether two requests are of the same user of the site, or both of none."""
    return bool(one is other or _identity(one) == _identity(other))


def _identity(user: Any) -> Any:
    for name in NAMES:
        try:
            found = user.get(name) if isinstance(user, Mapping) else getattr(user, name, None)
        except NotImplementedError:
            continue  # Starlette's users need not have one
        if found is not None:
            return name, found
    return user
