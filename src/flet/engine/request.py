"""The request with which a visitor's browser connected."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping


@dataclasses.dataclass(slots=True)
class ClientRequest:
    """What the WebSocket's upgrade request told."""

    url: str | None = None
    """Address of the program, `ws://` or `wss://`, without the socket's own path segment."""

    mount: str = ""
    """Path at which the program is mounted, without slashes around it."""

    ip: str | None = None
    """Address of the visitor, as the server sees it."""

    user_agent: str | None = None
    """What the browser calls itself."""

    headers: Mapping[str, str] = dataclasses.field(default_factory=dict)
    """Headers, by lower-case name."""

    cookies: Mapping[str, str] = dataclasses.field(default_factory=dict)
    """Cookies that came along."""

    upload_url: Callable[[str, int], str] | None = None
    """Makes the address to upload a file to, from its name and the seconds for which it can be used.

    `None` if the program takes no uploads.
    """

    route_path: Callable[[str], str] = lambda route: route
    """Makes the path at which a browser finds a route of the program, from the root of the site."""

    sign_in_seconds: float = 600
    """How long a visitor may take to sign in."""
