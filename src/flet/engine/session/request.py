"""What is known of the request with which a visitor's browser connected."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from flet.engine.session.directives import Cookie

_NAMES = ("identity", "id", "pk", "sub", "username", "display_name")
"""What tells a user from others, in the classes and mappings that sites use."""


@dataclasses.dataclass(slots=True)
class Place:
    """Where a program is served, and what its server does for one visitor there."""

    url: str | None = None
    """Address of the program as the browser's socket sees it, such as `wss://example.com/shop`."""

    mount: str = ""
    """Path at which the program is mounted, without slashes around it."""

    upload_url: Callable[[str, int], str] | None = None
    """Makes the address to upload a file to, from its name and the seconds for which it can be used.

    `None` if the program takes no uploads.
    """

    route_path: Callable[[str], str] = lambda route: route
    """Makes the path at which a browser finds a route of the program, from the root of the site."""

    cookie_address: Callable[[Sequence[Cookie]], Awaitable[str]] | None = None
    """Makes the address at which the browser fetches cookies; `None` for a reader that keeps none."""

    renew: Callable[[str], None] | None = None
    """Told of the secret that the visitor's browser shows from now on."""

    run_javascript: bool = False
    """Whether the program may run scripts in the visitor's page."""

    sign_in_seconds: float = 600
    """How long a visitor may take to sign in."""


@dataclasses.dataclass(slots=True)
class ClientRequest:
    """The request behind a page: `page.request`. It is that of the latest connection; all of it is for reading."""

    ip: str | None = None
    """Address of the visitor: of who connected, unless that is a trusted proxy that tells for whom."""

    user_agent: str | None = None
    """What the browser calls itself."""

    headers: Mapping[str, str] = dataclasses.field(default_factory=dict)
    """Headers of the WebSocket's upgrade, by name in any case."""

    cookies: Mapping[str, str] = dataclasses.field(default_factory=dict)
    """Cookies that came along."""

    user: Any = None
    """Who the site's own authentication says it is: `user` of the ASGI scope, or of its `state`; else `None`."""

    state: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    """What middleware and dependencies of the site noted: Starlette's `request.state`."""

    session: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    """What the site's `SessionMiddleware` keeps for the browser: Starlette's `request.session`."""

    find_place: Callable[[], Place] = Place
    """Finds out where the program is served, once somebody wants to know."""

    _place: Place | None = dataclasses.field(default=None, init=False, repr=False, compare=False)

    @property
    def place(self) -> Place:
        """Where the program is served."""
        if self._place is None:
            self._place = self.find_place()
        return self._place

    @property
    def url(self) -> str | None:
        """Address of the program as the browser sees it, such as `https://example.com/shop/`."""
        socket = self.place.url
        return f"{socket.replace('ws', 'http', 1)}/" if socket is not None else None


def same_user(one: Any, other: Any) -> bool:
    """Say whether two requests are of the same user of the site, or both of none."""
    return bool(one is other or _identity(one) == _identity(other))


def user_name(user: Any) -> str | None:
    """Return what another process knows a user of the site by: empty for none, `None` where nothing tells."""
    if user is None:
        return ""
    found = _identity(user)
    return None if found is user else hashlib.sha256(repr(found).encode()).hexdigest()[:40]


def _identity(user: Any) -> Any:
    for name in _NAMES:
        try:
            found = user.get(name) if isinstance(user, Mapping) else getattr(user, name, None)
        except NotImplementedError:
            continue  # Starlette's users need not have one
        if found is not None:
            return name, found
    return user
