"""Where an endpoint's program is, as a visitor's browser sees it: its path, its cookies, its addresses for uploads."""

from __future__ import annotations

import functools
from collections.abc import Callable

from starlette.types import Scope
from starlette.websockets import WebSocket

from flet.engine.program.program import Program
from flet.engine.session.request import ClientRequest, Place
from flet.fastapi.forwarded.forwarded_request import ForwardedRequest, forwarded
from flet.fastapi.forwarded.url_paths import endpoint_paths, join_paths, mount_path, prefix_of
from flet.fastapi.socket.client_request import client_request
from flet.fastapi.socket.cookie_pickup import CookiePickup
from flet.fastapi.socket.session_cookie import OWN_SECRET, new_secret, read_secret, set_cookie, shows_cookie
from flet.fastapi.uploads.tickets import UploadAddresses, UploadTickets
from flet.messaging.connection import Connection
from flet.settings import Settings


class VisitedPlace(Connection):
    """The part of an endpoint that knows where it is; its attributes are the arguments of `FletApp`."""

    oauth_state_timeout_seconds: int
    upload_endpoint_path: str | None
    secret_key: str | None
    max_upload_size: int | None
    proxy_path: str
    app_mount_path: str | None
    websocket_endpoint_path: str
    routes_in_hash: bool
    takes_uploads: bool
    _settings: Settings

    def __init__(self, program: Program | None) -> None:
        super().__init__(program)

    def _cookie_instead(self, websocket: WebSocket) -> list[tuple[bytes, bytes]]:
        """Return a cookie in place of one that is not good, such as one of before the server was started again."""
        scope = websocket.scope
        if read_secret(scope) is not None or not shows_cookie(scope):
            return []
        scope[OWN_SECRET] = new_secret()
        home = join_paths(prefix_of(scope, self.proxy_path), self._mount(scope)) + "/"
        cookie = set_cookie(scope[OWN_SECRET], path=home, secure=forwarded(scope).secure)
        return [(b"set-cookie", cookie.encode())]

    def _request(self, websocket: WebSocket, program: Program) -> ClientRequest:
        visitor = forwarded(websocket.scope)
        return client_request(websocket, visitor, functools.partial(self._place, websocket, visitor, program))

    def _place(self, websocket: WebSocket, visitor: ForwardedRequest, program: Program) -> Place:
        path = websocket.scope["path"]
        mount = self._mount(websocket.scope)
        prefix = prefix_of(websocket.scope, self.proxy_path)
        place = self.place(visitor, mount, self._upload_addresses(websocket, mount))
        home = join_paths(prefix, mount) + "/"
        place.cookie_address = CookiePickup(
            shelf=program.cookies,
            # A socket elsewhere is not among the addresses that the page's files answer.
            address_path=join_paths(prefix, path) if path.startswith(f"{mount}/") else home,
            path=home,
            secure=visitor.secure,
            secret=read_secret(websocket.scope),
            owner=visitor.client or "",
        ).address

        def renew(secret: str) -> None:
            websocket.scope[OWN_SECRET] = secret
            fresh = self._place(websocket, visitor, program)
            place.cookie_address, place.upload_url = fresh.cookie_address, fresh.upload_url

        place.renew = renew
        return place

    def place(
        self, visitor: ForwardedRequest, mount: str, upload_url: Callable[[str, int], str] | None
    ) -> Place:
        """Return where the program is served to a visitor.

        Args:
            visitor: How the visitor came here.
            mount: Path of the program as this server sees it.
            upload_url: Makes addresses for uploads.
        """
        base = join_paths(self.proxy_path or visitor.prefix, mount)
        route_base = base + ("/#" if self.routes_in_hash else "")
        return Place(
            run_javascript=self._settings.run_javascript,
            url=f"{'wss' if visitor.secure else 'ws'}://{visitor.host}{base}",
            mount=mount.strip("/"),
            upload_url=upload_url,
            route_path=lambda route: f"{route_base}/{route.lstrip('/')}",
            sign_in_seconds=self.oauth_state_timeout_seconds,
        )

    def _mount(self, scope: Scope) -> str:
        """Return the path of the program as this server sees it."""
        if self.app_mount_path is not None:
            return mount_path(scope, self.app_mount_path)
        path: str = scope["path"]
        endpoint = join_paths(self.websocket_endpoint_path)
        is_below = not self.websocket_endpoint_path.startswith("/") and path.endswith(endpoint)
        return path.removesuffix(endpoint) if is_below else path.rpartition("/")[0]

    def _upload_addresses(self, websocket: WebSocket, mount: str) -> Callable[[str, int], str] | None:
        endpoint = self.upload_endpoint_path
        if not endpoint:
            return None
        if self.takes_uploads and not join_paths(endpoint).startswith(f"{mount}/"):
            endpoint = endpoint.strip("/")
        here, outside = endpoint_paths(websocket.scope, endpoint, mount, self.proxy_path)
        return UploadAddresses(
            tickets=UploadTickets(self.secret_key),
            path=here,
            address_path=outside,
            # Elsewhere the browser does not show the program's cookie.
            session_secret=read_secret(websocket.scope) if here.startswith(f"{mount}/") else None,
            largest=self.max_upload_size,
        ).make
